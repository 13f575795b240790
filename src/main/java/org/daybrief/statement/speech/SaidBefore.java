package org.daybrief.statement.speech;

import org.jspecify.annotations.Nullable;

/** NP said: “…”; NP said it was “…”; and the second half of “…,” NP said, “…”. */
final class SaidBefore implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Saying nearest = null;
        for (Saying saying : speech.sayings.get(quote.firstLine())) {
            boolean relative = saying.shape() == Saying.Shape.RELATIVE && nearest != null;
            if (saying.end() <= quote.firstUnit() && saying.source() != null && !relative) {
                nearest = saying;
            }
        }
        return nearest == null ? null : Spoken.by(nearest);
    }
}
