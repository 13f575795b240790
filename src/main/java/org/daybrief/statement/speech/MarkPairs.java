package org.daybrief.statement.speech;

import java.util.Arrays;
import java.util.List;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.WordSet;

/**
 * Which quotation mark closes which, in one block: double marks by a stack, single ones between them, so that an apostrophe
 * can never close what a double mark has opened. Linear: each token is looked at once for each of the two.
 */
final class MarkPairs {

    /** Words that lose their beginning: their apostrophe opens nothing. */
    private static final WordSet ELIDED = WordSet.of("em tis twas til till cause bout n round er im nuff s t");

    private final String text;
    private final List<Token> tokens;
    private final int first;
    private final int end;
    private final int[] closes;
    private int unclosed = -1;
    private int lastPair = -1;

    /** Pairs the marks of the tokens from {@code first} to before {@code end}. */
    MarkPairs(String text, List<Token> tokens, int first, int end) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.closes = new int[end - first];
        Arrays.fill(closes, -1);
        pairDouble();
        pairSingle();
    }

    /** Index of the token that closes what the token opens; -1 where it opens nothing. */
    int closerOf(int opener) {
        return closes[opener - first];
    }

    /** The double mark that stays open to the block's end with no pair behind it; -1 where there is none. */
    int unclosed() {
        return unclosed > lastPair ? unclosed : -1;
    }

    /** Whether a block whose first token this is opens with a double quotation mark. */
    static boolean opensDouble(Token token) {
        return token.is(Token.Kind.MARK) && "“„«\"".indexOf(token.text().charAt(0)) >= 0;
    }

    private void pairDouble() {
        int[] open = new int[end - first];
        int depth = 0;
        for (int i = first; i < end; i++) {
            if (!tokens.get(i).is(Token.Kind.MARK)) {
                continue;
            }
            char c = tokens.get(i).text().charAt(0);
            if (opensAt(c, i, depth > 0)) {
                if (c == '"' && depth > 0) {
                    depth = 0;
                }
                open[depth++] = i;
            } else if (depth > 0 && isDouble(c)) {
                closes[open[--depth] - first] = i;
                lastPair = i;
            }
        }
        if (depth > 0) {
            unclosed = open[depth - 1];
        }
    }

    static boolean isMark(char c) {
        return isDouble(c) || isSingle(c);
    }

    private static boolean isDouble(char c) {
        return "“”\"«»„".indexOf(c) >= 0;
    }

    private boolean opensAt(char c, int i, boolean inside) {
        boolean freeLeft = freeLeft(i);
        boolean heldRight = heldRight(i);
        return switch (c) {
            case '„', '«' -> heldRight;
            case '“' -> heldRight && (freeLeft || !inside);
            // a wrong mark of a careless typesetter: nothing is open and a word follows at once
            case '”' -> heldRight && freeLeft && !inside;
            // 6'2" and 24" are measures
            case '"' -> heldRight && (freeLeft || !inside && !afterDigit(i));
            default -> false;
        };
    }

    private boolean afterDigit(int i) {
        int at = tokens.get(i).begin();
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private boolean freeLeft(int i) {
        int at = tokens.get(i).begin();
        return i == first || Tokens.isSpace(text.charAt(at - 1)) || "([{—–-/‘'“\"«".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean heldRight(int i) {
        Token token = tokens.get(i);
        return i + 1 < end && tokens.get(i + 1).touches(token);
    }

    private void pairSingle() {
        int opener = -1;
        int genitive = -1;
        for (int i = first; i < end; i++) {
            if (closes[i - first] > i) {
                i = closes[i - first];
                continue;
            }
            Token token = tokens.get(i);
            boolean mark = token.is(Token.Kind.MARK) && isSingle(token.text().charAt(0)) && !doubled(i);
            if (mark && opensSingle(i)) {
                if (genitive > 0) {
                    closes[opener - first] = genitive;
                }
                opener = i;
                genitive = -1;
            } else if (mark && opener >= 0 && !freeLeft(i)) {
                closes[opener - first] = i;
                opener = -1;
                genitive = -1;
            } else if (opener >= 0
                    && genitive < 0
                    && token.is(Token.Kind.GENITIVE)
                    && token.text().length() == 1) {
                // "‘friends’ of": cut as a genitive, but it may be the closing mark if no better one comes
                genitive = i;
            }
        }
        if (genitive > 0) {
            closes[opener - first] = genitive;
        }
    }

    /**
     * Two apostrophes side by side. Some wires write a double mark so, but the same two stand for inches and seconds, and where
     * a genitive or an inner quotation ends before a closing mark: which of them opens and which closes cannot be told, so
     * neither pairs.
     */
    private boolean doubled(int i) {
        return i > first && isTwin(i - 1, i) || i + 1 < end && isTwin(i, i + 1);
    }

    private boolean isTwin(int left, int right) {
        Token a = tokens.get(left);
        Token b = tokens.get(right);
        return a.text().equals("'") && b.text().equals("'") && b.touches(a);
    }

    static boolean isSingle(char c) {
        return c == '‘' || c == '’' || c == '\'' || c == '‚';
    }

    private boolean opensSingle(int i) {
        char c = tokens.get(i).text().charAt(0);
        if (c == '’' || !freeLeft(i) || !heldRight(i)) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return !next.is(Token.Kind.NUMBER) && !ELIDED.contains(next.lower());
    }
}
