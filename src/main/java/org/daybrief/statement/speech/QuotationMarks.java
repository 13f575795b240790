package org.daybrief.statement.speech;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.clause.SentencePlace;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks. Marks pair inside one block; only the custom of leaving the closing mark of a
 * paragraph out when the next one goes on with the same speech lets a quote end at its block's end.
 */
public final class QuotationMarks {

    private QuotationMarks() {}

    /** What stands between marks, the marks left out, in order, none inside another; may run over several sentences. */
    public static List<Span> find(String text, List<Token> tokens, List<SentencePlace> sentences) {
        List<Span> quoted = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int to = from + 1;
            while (to < sentences.size()
                    && sentences.get(to).block() == sentences.get(from).block()) {
                to++;
            }
            int next = to < sentences.size() ? sentences.get(to).firstToken() : tokens.size();
            block(
                    text,
                    tokens,
                    sentences.get(from).firstToken(),
                    sentences.get(to - 1).endToken(),
                    next,
                    quoted);
            from = to;
        }
        return List.copyOf(quoted);
    }

    private static void block(String text, List<Token> tokens, int first, int end, int next, List<Span> quoted) {
        if (!hasMarks(tokens, first, end)) {
            return;
        }
        MarkPairs pairs = new MarkPairs(text, tokens, first, end);
        int unclosed = pairs.unclosed();
        for (int i = first; i < end; i++) {
            int closer = pairs.closerOf(i);
            if (closer > i && isNickname(tokens, first, end, i, closer)) {
                i = closer;
            } else if (closer > i) {
                add(inner(text, tokens, i, tokens.get(closer).begin()), quoted);
                i = closer;
            } else if (i == unclosed && (i == first || opens(tokens, next))) {
                add(inner(text, tokens, i, tokens.get(end - 1).end()), quoted);
                return;
            }
        }
    }

    /** Paul “Big Sky” Holm: one or two words between the parts of a name belong to the name. */
    private static boolean isNickname(List<Token> tokens, int first, int end, int opener, int closer) {
        if (opener == first || closer + 1 >= end || closer - opener > 3) {
            return false;
        }
        Token next = tokens.get(closer + 1);
        for (int i = opener + 1; i < closer; i++) {
            if (!isName(tokens.get(i))) {
                return false;
            }
        }
        return isName(tokens.get(opener - 1)) && isName(next) && !Words.DAYS_AND_MONTHS.contains(next.lower());
    }

    private static boolean isName(Token token) {
        return token.is(Token.Kind.WORD) && token.capitalised();
    }

    /** Most blocks hold no mark: they are looked at only once. */
    private static boolean hasMarks(List<Token> tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.MARK) && MarkPairs.isMark(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(List<Token> tokens, int token) {
        return token < tokens.size() && MarkPairs.opensDouble(tokens.get(token));
    }

    private static void add(@Nullable Span span, List<Span> quoted) {
        if (span != null) {
            quoted.add(span);
        }
    }

    private static @Nullable Span inner(String text, List<Token> tokens, int opener, int end) {
        Token mark = tokens.get(opener);
        int begin = mark.end();
        while (begin < end && Tokens.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Tokens.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? new Span(begin, end) : null;
    }
}
