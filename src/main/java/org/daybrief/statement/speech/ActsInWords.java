package org.daybrief.statement.speech;

import org.daybrief.statement.clause.ClauseSubject;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.Words;
import org.jspecify.annotations.Nullable;

/**
 * Lee attacked the plan as a “farce”; Lee urged towns to “open the gates”; Lee accused her rival of being “a fool”: an act
 * that is done in words, told by some of them. Whoever acts has chosen the words.
 */
final class ActsInWords implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.firstLine());
        int i = quote.firstUnit() - 1;
        if (Words.DETERMINERS.contains(line.lower(i))) {
            i--;
        }
        boolean as = line.lower(i).equals("as") && !line.lower(i - 1).equals(",");
        boolean to = line.lower(i).equals("to") && i == quote.firstUnit() - 1;
        boolean being = line.lower(i).equals("being")
                && (line.lower(i - 1).equals("of") || line.lower(i - 1).equals("for"));
        if (!as && !to && !being || quote.firstUnit() < 3) {
            return null;
        }
        Phrase subject = ClauseSubject.of(line);
        return subject == null || subject.end() >= i || !isSomebody(subject)
                ? null
                : new Spoken(subject, null, null, null);
    }

    private static boolean isSomebody(Phrase subject) {
        Line line = subject.line();
        String lower = line.lower(subject.first());
        return subject.isPronoun() ? lower.equals("he") || lower.equals("she") : line.capitalised(subject.end() - 1);
    }
}
