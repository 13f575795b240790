package org.daybrief.statement.name;

import java.util.List;
import java.util.Locale;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** All rules for names in their order: the longest name wins, of two as long the first rule's. */
final class NameRules implements NameRule {

    private final List<NameRule> rules = List.of(
            new StateBody(),
            new ListedName(),
            new ExplainedName(),
            new HeadedName(),
            new TitledPerson(),
            new NamedPerson(),
            new UnknownPlace(),
            new BodyCues(),
            new GivenNameSeries());

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        FoundName best = null;
        NameRule by = this;
        for (NameRule rule : rules) {
            FoundName found = rule.at(sentence, i);
            if (found != null && (best == null || found.end() > best.end())) {
                best = found;
                by = rule;
            }
        }
        if (best != null && sentence.trail.isOn()) {
            String kind = best.kind().name().toLowerCase(Locale.ROOT);
            sentence.trail.note(Trail.Kind.MENTION, kind, by.getClass(), sentence.tokens, best.first(), best.end());
        }
        return best;
    }
}
