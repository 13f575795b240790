package org.daybrief.statement;

import org.jspecify.annotations.Nullable;

/** Some “words” of the clause are quoted, NP said: the cue stands behind the clause that holds the quotation. */
final class SaidAround implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        for (Saying saying : speech.sayings.get(quote.lastLine())) {
            if (saying.first() > quote.lastUnit()
                    && saying.source() != null
                    && saying.source().first() > quote.lastUnit()) {
                return Spoken.by(saying);
            }
        }
        return null;
    }
}
