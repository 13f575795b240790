package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.VerbGroup;
import org.daybrief.statement.clause.Words;
import org.jspecify.annotations.Nullable;

/** NP said: “…”; NP said it was “…”; and the second half of “…,” NP said, “…”. */
final class SaidBefore implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Saying nearest = null;
        for (Saying saying : speech.sayings.get(quote.firstLine())) {
            boolean relative = saying.shape() == Saying.Shape.RELATIVE && nearest != null;
            if (saying.end() <= quote.firstUnit()
                    && saying.source() != null
                    && !relative
                    && !(nearest != null && isInside(nearest, saying))) {
                nearest = saying;
            }
        }
        boolean colon =
                speech.lines.get(quote.firstLine()).lower(quote.firstUnit() - 1).equals(":");
        return nearest == null || colon && !nearest.isSpeech() ? null : Spoken.by(nearest);
    }

    /** "Lee said that towns should release the films “at once”": what is wished or would be is part of what Lee says. */
    private static boolean isInside(Saying outer, Saying inner) {
        Line line = inner.line();
        if (!outer.isSpeech() || inner.source().first() < outer.end()) {
            return false;
        }
        boolean real =
                inner.isSpeech() && !VerbGroup.before(line, inner.first()).modal();
        for (int i = outer.end(); i < inner.source().first() && !real; i++) {
            real = line.lower(i).equals(";")
                    || line.lower(i).equals(",") && Words.CLAUSE_OPENERS.contains(line.lower(i + 1))
                    || line.lower(i).equals("but");
        }
        return !real;
    }
}
