package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks. Marks pair inside one block; only the custom of leaving the closing mark of a
 * paragraph out when the next one goes on with the same speech lets a quote end at its block's end.
 */
final class QuotationMarks implements Annotator {

    @Override
    public void annotate(Reading reading) {
        List<Span> quoted = new ArrayList<>();
        List<SentenceReading> sentences = reading.sentences;
        int from = 0;
        while (from < sentences.size()) {
            int to = from + 1;
            while (to < sentences.size() && sentences.get(to).block == sentences.get(from).block) {
                to++;
            }
            int next = to < sentences.size() ? sentences.get(to).firstToken : reading.tokens.size();
            block(reading, sentences.get(from).firstToken, sentences.get(to - 1).endToken, next, quoted);
            from = to;
        }
        reading.quoted = List.copyOf(quoted);
    }

    private static void block(Reading reading, int first, int end, int next, List<Span> quoted) {
        if (!hasMarks(reading, first, end)) {
            return;
        }
        MarkPairs pairs = new MarkPairs(reading.text, reading.tokens, first, end);
        int unclosed = pairs.unclosed();
        for (int i = first; i < end; i++) {
            int closer = pairs.closerOf(i);
            if (closer > i) {
                add(inner(reading, i, reading.tokens.get(closer).begin()), quoted);
                i = closer;
            } else if (i == unclosed && (i == first || opens(reading, next))) {
                add(inner(reading, i, reading.tokens.get(end - 1).end()), quoted);
                return;
            }
        }
    }

    /** Most blocks hold no mark: they are looked at only once. */
    private static boolean hasMarks(Reading reading, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = reading.tokens.get(i);
            if (token.is(Token.Kind.MARK) && MarkPairs.isMark(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Reading reading, int token) {
        return token < reading.tokens.size() && MarkPairs.opensDouble(reading.tokens.get(token));
    }

    private static void add(@Nullable Span span, List<Span> quoted) {
        if (span != null) {
            quoted.add(span);
        }
    }

    private static @Nullable Span inner(Reading reading, int opener, int end) {
        Token mark = reading.tokens.get(opener);
        int begin = mark.end();
        while (begin < end && Tokens.isSpace(reading.text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Tokens.isSpace(reading.text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? new Span(begin, end) : null;
    }
}
