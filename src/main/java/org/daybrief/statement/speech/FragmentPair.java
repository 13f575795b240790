package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Words;
import org.jspecify.annotations.Nullable;

/** Lee called it a “farce” and a “waste”: some words joined to other words of the same clause have the same speaker. */
final class FragmentPair implements QuoteRule {

    private static final int REACH = 4;

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        if (before == null
                || before.speaker() == null
                || before.quote().lastLine() != quote.firstLine()
                || quote.firstUnit() - before.quote().lastUnit() > REACH) {
            return null;
        }
        Line line = speech.lines.get(quote.firstLine());
        boolean joined = false;
        for (int i = before.quote().lastUnit() + 1; i < quote.firstUnit(); i++) {
            String lower = line.lower(i);
            boolean joint = lower.equals("and") || lower.equals("or") || lower.equals(",") || lower.equals("by");
            joined |= joint;
            if (!joint && !Words.DETERMINERS.contains(lower) && !Words.PREPOSITIONS.contains(lower)) {
                return null;
            }
        }
        return joined ? new Spoken(null, before.speaker(), before.cue(), null) : null;
    }
}
