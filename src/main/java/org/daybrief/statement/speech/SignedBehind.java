package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** “…” — Ann Lee: a dash and a name that close the line sign what stands before them, as under a motto or a letter. */
final class SignedBehind implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.lastLine());
        int dash = quote.lastUnit() + 1;
        int end = line.size();
        if (dash >= end || line.lower(dash).equals(".") && dash == end - 1) {
            if (quote.lastLine() + 1 == speech.lines.size()) {
                return null;
            }
            Line next = speech.lines.get(quote.lastLine() + 1);
            if (next.sentence().block() != line.sentence().block()) {
                return null;
            }
            line = next;
            dash = 0;
        }
        return isDash(line, dash) ? signature(line, dash + 1) : null;
    }

    private static @Nullable Spoken signature(Line line, int first) {
        Phrase name = PhraseAfter.find(line, first);
        if (name == null || !closes(line, name.end())) {
            return null;
        }
        for (int i = name.first(); i < name.end(); i++) {
            if (line.isWord(i) && !line.capitalised(i)) {
                return null;
            }
        }
        return new Spoken(name, null, null, null);
    }

    private static boolean closes(Line line, int i) {
        String lower = line.lower(i);
        return lower.isEmpty() || lower.equals(",") || lower.equals(".") && i + 1 >= line.size();
    }

    private static boolean isDash(Line line, int i) {
        return line.is(i, Token.Kind.MARK) && "―—–-".contains(line.lower(i));
    }
}
