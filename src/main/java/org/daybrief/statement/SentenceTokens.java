package org.daybrief.statement;

import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;

/** The tokens of one sentence, asked without fear of its ends: outside them there is an empty word that nothing matches. */
final class SentenceTokens {

    private static final Token NONE = new Token(0, 0, "", "", Token.Kind.MARK);

    final List<Token> tokens;
    /** Index of the first token, counted in the article. */
    final int begin;
    /** Index after the last one. */
    final int end;

    /** Where each rule notes what it made and by which words. */
    final Trail trail;

    private final String text;

    SentenceTokens(Reading reading, SentenceReading sentence) {
        this.tokens = reading.tokens;
        this.text = reading.text;
        this.trail = reading.trail;
        this.begin = sentence.firstToken;
        this.end = sentence.endToken;
    }

    Token at(int i) {
        return i >= begin && i < end ? tokens.get(i) : NONE;
    }

    String lower(int i) {
        return at(i).lower();
    }

    boolean isWord(int i) {
        return at(i).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int i) {
        return at(i).kind() == Token.Kind.NUMBER;
    }

    boolean isCapitalised(int i) {
        return at(i).capitalised();
    }

    /** Whether the token is this very mark. */
    boolean isMark(int i, char mark) {
        Token token = at(i);
        return token.kind() == Token.Kind.MARK
                && token.text().length() == 1
                && token.text().charAt(0) == mark;
    }

    boolean isHyphen(int i) {
        Token token = at(i);
        if (token.kind() != Token.Kind.MARK || token.text().length() != 1) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == '-' || c >= '\u2010' && c <= '\u2014' || c == '\u2212';
    }

    /** Whether token i follows token i - 1 without a space. */
    boolean touches(int i) {
        return i > begin
                && i < end
                && tokens.get(i).begin() == tokens.get(i - 1).end();
    }

    /** Whether token i is a hyphen that joins two words without spaces: "three-day". */
    boolean joins(int i) {
        return isHyphen(i) && touches(i) && touches(i + 1);
    }

    /** The token that holds the offset or is the next behind it; the last one behind the sentence. */
    int tokenAt(int offset) {
        int low = begin;
        int high = Math.max(begin, end - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Span span(int from, int to) {
        return new Span(at(from).begin(), at(to - 1).end());
    }

    /** The literal text of the tokens {@code from} to before {@code to}. */
    String text(int from, int to) {
        return text.substring(at(from).begin(), at(to - 1).end());
    }
}
