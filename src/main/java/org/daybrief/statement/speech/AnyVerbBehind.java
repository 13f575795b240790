package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.statement.clause.PhraseBefore;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.time.PastForms;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * “Stay with me,” Ann Lee sings to the crowd; “Out!” bellowed the guard: behind a sentence that ends in a comma, a question
 * mark or an exclamation mark inside its quotation, whatever verb stands with a subject is the verb of saying.
 */
final class AnyVerbBehind implements QuoteRule {

    private static final int REACH = 30;

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.lastLine());
        boolean opens =
                quote.firstUnit() == 0 || line.lower(quote.firstUnit() - 1).equals(":");
        int next = quote.lastUnit() + 1;
        boolean comma = line.lower(next).equals(",");
        if (!opens || !comma && !goesOn(speech.text, quote)) {
            return null;
        }
        next = comma ? next + 1 : next;
        return isVerb(line, next) ? verbFirst(line, next) : subjectFirst(line, next);
    }

    private static boolean goesOn(String text, Placed quote) {
        return ",?!—–-".indexOf(text.charAt(quote.span().end() - 1)) >= 0;
    }

    private static @Nullable Spoken verbFirst(Line line, int verb) {
        Phrase subject = PhraseAfter.find(line, verb + 1);
        return subject != null && Sources.credible(subject) && closes(line, subject.end())
                ? new Spoken(subject, null, line.lower(verb), null)
                : null;
    }

    private static @Nullable Spoken subjectFirst(Line line, int next) {
        for (int i = next + 1; i < line.size() && i - next < REACH && !line.isQuote(i); i++) {
            if (isVerb(line, i) && closes(line, i + 1)) {
                Phrase subject = PhraseBefore.find(line, i);
                return subject != null && subject.first() == next && Sources.credible(subject)
                        ? new Spoken(subject, null, line.lower(i), null)
                        : null;
            }
        }
        return null;
    }

    /** A past form, or a third person: "sings". */
    private static boolean isVerb(Line line, int i) {
        String lower = line.lower(i);
        boolean third = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
        return line.isWord(i)
                && !line.capitalised(i)
                && !Words.AUXILIARIES.contains(lower)
                && !Words.DETERMINERS.contains(lower)
                && !Words.PREPOSITIONS.contains(lower)
                && (third || PastForms.has(lower));
    }

    private static boolean closes(Line line, int i) {
        String lower = line.lower(i);
        return lower.isEmpty()
                || line.is(i, Token.Kind.MARK)
                || Words.PREPOSITIONS.contains(lower)
                || Words.isAdverb(lower)
                || Words.DAYS_AND_MONTHS.contains(lower)
                || Words.CLAUSE_OPENERS.contains(lower);
    }
}
