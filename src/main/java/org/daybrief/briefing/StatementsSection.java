package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.Attribution;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;

/** Statements and reactions: the most important ones, those of one speaker together, direct quotations first. */
final class StatementsSection implements SectionComposer {

    @Override
    public List<Section.Item> items(StoryView story) {
        Map<String, List<Fact>> bySpeaker = new LinkedHashMap<>();
        story.facts(SectionKind.STATEMENTS).stream()
                .limit(story.limit())
                .forEach(fact -> bySpeaker
                        .computeIfAbsent(speaker(story.lead(fact)), key -> new ArrayList<>())
                        .add(fact));
        List<Section.Item> items = new ArrayList<>();
        for (List<Fact> facts : bySpeaker.values()) {
            facts.stream()
                    .filter(fact -> quotes(story.lead(fact)))
                    .map(story::item)
                    .forEach(items::add);
            facts.stream()
                    .filter(fact -> !quotes(story.lead(fact)))
                    .map(story::item)
                    .forEach(items::add);
        }
        return items;
    }

    private static boolean quotes(Statement statement) {
        return statement.quotations().stream().anyMatch(quotation -> quotation.kind() == Quotation.Kind.DIRECT);
    }

    private static String speaker(Statement statement) {
        for (Quotation quotation : statement.quotations()) {
            if (quotation.tellsWho()) {
                return quotation.speaker();
            }
        }
        Attribution attribution = statement.attribution();
        return attribution != null && attribution.tellsWho() ? attribution.source() : "";
    }
}
