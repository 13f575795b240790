package org.daybrief.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens by one hand-written scan: linear, no regular expression, offsets into the original. */
public final class Tokens {

    private final String text;
    private final int end;
    private final List<Token> tokens;
    private int at;

    private Tokens(String text, int begin, int end) {
        this.text = text;
        this.at = begin;
        this.end = end;
        this.tokens = new ArrayList<>((end - begin) / 5 + 4);
    }

    /** The tokens of the whole text, in order. */
    public static List<Token> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The tokens of a stretch of the text, in order; offsets count from the text's beginning. */
    public static List<Token> of(String text, Span span) {
        return new Tokens(text, span.begin(), span.end()).scan();
    }

    private List<Token> scan() {
        while (at < end) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                next();
            }
        }
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        int address = Addresses.end(text, at, end);
        if (address > 0) {
            add(address, Token.Kind.ADDRESS);
        } else if (Character.isDigit(c)) {
            add(numberEnd(), Token.Kind.NUMBER);
        } else if (isLetterAt(at)) {
            word();
        } else if (isApostrophe(c) && follows() && genitiveAt(at)) {
            add(at + 2, Token.Kind.GENITIVE);
        } else {
            add(at + Character.charCount(text.codePointAt(at)), Token.Kind.MARK);
        }
    }

    private void add(int to, Token.Kind kind) {
        int last = Math.min(to, end);
        String literal = text.substring(at, last);
        tokens.add(new Token(at, last, literal, lower(literal), kind));
        at = last;
    }

    private static String lower(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isUpperCase(c) || c > 0x7f) {
                return s.replace('\u2019', '\'').replace('\u2018', '\'').toLowerCase(Locale.ROOT);
            }
        }
        return s;
    }

    private int numberEnd() {
        int i = at + 1;
        while (i < end) {
            char c = text.charAt(i);
            boolean separates = (c == ',' || c == '.') && i + 1 < end && Character.isDigit(text.charAt(i + 1));
            // "1,500" and "2.5" are one number, "1,50" and "1,2,3" are not: a comma takes just three digits with it.
            if (Character.isDigit(c) || separates && (c == '.' || threeDigitsAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean threeDigitsAt(int i) {
        int digits = 0;
        while (digits < 4 && i + digits < end && Character.isDigit(text.charAt(i + digits))) {
            digits++;
        }
        return digits == 3;
    }

    private void word() {
        int initials = initialsEnd();
        add(initials > 0 ? initials : wordEnd(), Token.Kind.WORD);
        if (initials == 0 && at < end && isApostrophe(text.charAt(at))) {
            if (genitiveAt(at)) {
                add(at + 2, Token.Kind.GENITIVE);
            } else if (pluralGenitiveAt(at)) {
                add(at + 1, Token.Kind.GENITIVE);
            }
        }
    }

    private int wordEnd() {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (isLetterAt(i)) {
                i += Character.charCount(text.codePointAt(i));
            } else if (Character.isDigit(c)
                    || isCombining(c)
                    || isApostrophe(c) && i + 1 < end && isLetterAt(i + 1) && !genitiveAt(i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** End of "U.S.", "p.m.", "J.P.": two or more single letters each with a stop; 0 where there is none. */
    private int initialsEnd() {
        int i = at;
        while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        return i - at >= 4 ? i : 0;
    }

    private boolean genitiveAt(int i) {
        return i + 1 < end
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= end || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    /**
     * "Ukrainians’ lines": an apostrophe after s with a space and a letter behind. A closing quotation mark looks the same;
     * whoever pairs the marks decides.
     */
    private boolean pluralGenitiveAt(int i) {
        return text.charAt(i) != '`'
                && i > 0
                && text.charAt(i - 1) == 's'
                && i + 2 < end
                && isSpace(text.charAt(i + 1))
                && Character.isLetter(text.charAt(i + 2));
    }

    /** Whether a word, a number or initials stand directly before. */
    private boolean follows() {
        return at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
    }

    private boolean isLetterAt(int i) {
        char c = text.charAt(i);
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(Character.isSurrogate(c) ? text.codePointAt(i) : c);
    }

    private static boolean isCombining(char c) {
        if (c <= 0x7f) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    /** White space of any kind, no-break spaces and zero-width ones among it. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c > 0x7f
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || c >= '\u200b' && c <= '\u200d'
                                || c == '\ufeff'
                                || c == '\u2060');
    }
}
