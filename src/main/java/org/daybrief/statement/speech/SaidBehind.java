package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Words;
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
        next = line.lower(next).equals("as") ? next + 1 : next;
        for (Saying saying : speech.sayings.get(quote.lastLine())) {
            boolean here = switch (saying.shape()) {
                case SUBJECT_FIRST -> saying.source().first() == next && saying.first() >= next;
                case VERB_FIRST, ACCORDING_TO -> saying.first() == next;
                case PASSIVE, SHARED, RELATIVE, NOUN, ADJECTIVE -> false;
            };
            if (here && !(saying.shape() == Saying.Shape.SUBJECT_FIRST && hasOwnWords(saying) && told(speech, quote))) {
                return Spoken.by(saying);
            }
        }
        return null;
    }

    /** "Lee called it “a mess”, towns have voiced their doubts": the second verb has its own words behind it. */
    private static boolean hasOwnWords(Saying saying) {
        String next = saying.line().lower(saying.end());
        return next.equals("that") || Words.ARTICLES.contains(next) || Words.PRONOUNS.contains(next);
    }

    private static boolean told(Speech speech, Placed quote) {
        for (Saying saying : speech.sayings.get(quote.lastLine())) {
            if (saying.end() <= quote.lastUnit()) {
                return true;
            }
        }
        return false;
    }
}
