package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Words;
import org.jspecify.annotations.Nullable;

/** Some “words” of the clause are quoted, NP said: the cue stands behind the clause that holds the quotation. */
final class SaidAround implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        for (Saying saying : speech.sayings.get(quote.lastLine())) {
            boolean behind = saying.first() > quote.lastUnit()
                    && saying.source() != null
                    && saying.source().first() > quote.lastUnit();
            if (behind && closes(saying)) {
                return Spoken.by(saying);
            }
        }
        return null;
    }

    /** Nothing that was said may stand behind the cue. */
    private static boolean closes(Saying saying) {
        if (saying.shape() == Saying.Shape.VERB_FIRST || saying.shape() == Saying.Shape.ACCORDING_TO) {
            return true;
        }
        String next = saying.line().lower(saying.end());
        return next.isEmpty()
                || next.equals(",")
                || next.equals(".")
                || next.equals(";")
                || Words.DAYS_AND_MONTHS.contains(next)
                || next.equals("in")
                || next.equals("on")
                || next.equals("at");
    }
}
