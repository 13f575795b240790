package org.daybrief.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.text.Digest;

/** One digest of all that a definition says about the content of an edition. A key added later goes in only where it is set. */
final class SettingsDigest {

    private SettingsDigest() {}

    static String of(BriefingDefinition definition, NumericOrder numericDates) {
        List<String> lines = new ArrayList<>();
        lines.add("id " + definition.id());
        lines.add("title " + definition.title());
        definition.topic().words().forEach(word -> lines.add("word " + word));
        definition.topic().entities().forEach(entity -> lines.add("entity " + entity));
        definition.topic().places().forEach(place -> lines.add("place " + place));
        definition.sections().forEach(section -> lines.add("section " + section.name()));
        lines.add("marking " + definition.marking().name());
        lines.add("language " + definition.language());
        lines.add("length " + definition.length().name());
        lines.add("zone " + definition.zone().getId());
        lines.add("at " + definition.at());
        if (definition.maxAgeDays() != null) {
            lines.add("max-age " + definition.maxAgeDays());
        }
        if (numericDates != NumericOrder.DAY_FIRST) {
            lines.add("numeric-dates " + numericDates.name());
        }
        return Digest.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
