package org.daybrief.text;

import java.util.List;

/** The tokens of one sentence, asked without fear of its ends: outside them there is an empty word that nothing matches. */
public final class SentenceTokens {

    private static final Token NONE = new Token(0, 0, "", "", Token.Kind.MARK);

    private final List<Token> tokens;
    /** Index of the first token, counted in the article. */
    public final int begin;
    /** Index after the last one. */
    public final int end;

    private final Trail trail;

    private final String text;

    /**
     * The tokens {@code begin … end - 1}.
     *
     * @param tokens all tokens of the text, in order
     */
    public SentenceTokens(List<Token> tokens, String text, int begin, int end, Trail trail) {
        this.tokens = tokens;
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.trail = trail;
    }

    /** The rule decided by the tokens {@code from} to before {@code to} themselves; see {@link Trail}. */
    public void note(Trail.Kind kind, String rule, Class<?> by, int from, int to) {
        trail.note(kind, rule, by, tokens, from, to);
    }

    /** The same where those from {@code word} to before {@code wordEnd} decided. */
    public void note(Trail.Kind kind, String rule, Class<?> by, int from, int to, int word, int wordEnd) {
        trail.note(kind, rule, by, tokens, from, to, word, wordEnd);
    }

    public Token at(int i) {
        return i >= begin && i < end ? tokens.get(i) : NONE;
    }

    public String lower(int i) {
        return at(i).lower();
    }

    public boolean isWord(int i) {
        return at(i).kind() == Token.Kind.WORD;
    }

    public boolean isNumber(int i) {
        return at(i).kind() == Token.Kind.NUMBER;
    }

    public boolean isCapitalised(int i) {
        return at(i).capitalised();
    }

    /** Whether the token is this very mark. */
    public boolean isMark(int i, char mark) {
        Token token = at(i);
        return token.kind() == Token.Kind.MARK
                && token.text().length() == 1
                && token.text().charAt(0) == mark;
    }

    public boolean isHyphen(int i) {
        Token token = at(i);
        if (token.kind() != Token.Kind.MARK || token.text().length() != 1) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == '-' || c >= '\u2010' && c <= '\u2014' || c == '\u2212';
    }

    /** Whether token i follows token i - 1 without a space. */
    public boolean touches(int i) {
        return i > begin
                && i < end
                && tokens.get(i).begin() == tokens.get(i - 1).end();
    }

    /** Whether token i is a hyphen that joins two words without spaces: "three-day". */
    public boolean joins(int i) {
        return isHyphen(i) && touches(i) && touches(i + 1);
    }

    /** The token that holds the offset or is the next behind it; the last one behind the sentence. */
    public int tokenAt(int offset) {
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

    public Span span(int from, int to) {
        return new Span(at(from).begin(), at(to - 1).end());
    }

    /** The literal text of the tokens {@code from} to before {@code to}. */
    public String text(int from, int to) {
        return text.substring(at(from).begin(), at(to - 1).end());
    }
}
