package org.daybrief.statement.speech;

import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Token;

/** What the words between marks look like: a sentence or some words. */
final class QuoteShape {

    private static final int CLAUSE = 8;

    private QuoteShape() {}

    static SaidWords.Kind kind(Speech speech, Placed quote) {
        int words = wordCount(speech, quote);
        boolean capital = Character.isUpperCase(speech.text.charAt(quote.span().begin()));
        boolean sentence = capital && words >= 2 || words >= CLAUSE;
        return sentence ? SaidWords.Kind.DIRECT : SaidWords.Kind.FRAGMENT;
    }

    /** Without the comma that only serves the cue clause. */
    static Span words(String text, Span span) {
        int end = span.end();
        return end - span.begin() > 1 && text.charAt(end - 1) == ',' ? new Span(span.begin(), end - 1) : span;
    }

    /** Index of the first token that begins at or behind the offset. */
    static int tokenAt(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int wordCount(Speech speech, Placed quote) {
        List<Token> tokens = speech.tokens;
        int count = 0;
        int i = tokenAt(tokens, quote.span().begin());
        while (i < tokens.size() && tokens.get(i).begin() < quote.span().end()) {
            boolean counts = tokens.get(i).is(Token.Kind.WORD) || tokens.get(i).is(Token.Kind.NUMBER);
            count += counts ? 1 : 0;
            i++;
        }
        return count;
    }
}
