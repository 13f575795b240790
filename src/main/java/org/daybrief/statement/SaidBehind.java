package org.daybrief.statement;

import org.jspecify.annotations.Nullable;

/** “…,” NP said; “…,” said NP; “…,” according to NP. The surest sign there is. */
final class SaidBehind implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.lastLine());
        int next = quote.lastUnit() + 1;
        if (line.lower(next).equals(",")
                || line.lower(next).equals("―")
                || line.lower(next).equals("—")) {
            next++;
        }
        for (Saying saying : speech.sayings.get(quote.lastLine())) {
            boolean here = switch (saying.shape()) {
                case SUBJECT_FIRST -> saying.source().first() == next && saying.first() >= next;
                case VERB_FIRST, ACCORDING_TO -> saying.first() == next;
                case PASSIVE, SHARED -> false;
            };
            if (here) {
                return Spoken.by(saying);
            }
        }
        return null;
    }
}
