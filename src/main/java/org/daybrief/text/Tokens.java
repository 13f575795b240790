package org.daybrief.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens by one hand-written scan: linear, no regular expression, offsets into the original. */
public final class Tokens {

    private final char[] text;
    /** Where {@code text} begins in the article. */
    private final int base;

    private final int end;
    private final List<Token> tokens;
    private int at;

    private Tokens(String text, int begin, int end) {
        // one letter more on each side: what stands next to the stretch decides on its first and last token
        this.base = Math.max(0, begin - 1);
        this.text = new char[end - base];
        text.getChars(base, end, this.text, 0);
        this.at = begin - base;
        this.end = end - base;
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
        int chunk = at;
        boolean addresses = false;
        while (at < end) {
            if (isSpace(text[at])) {
                at++;
                continue;
            }
            if (at >= chunk) {
                chunk = chunkEnd();
                addresses = Addresses.mayStandIn(text, at, chunk);
            }
            next(addresses);
        }
        return tokens;
    }

    /** Where the run of letters and marks without white space ends. */
    private int chunkEnd() {
        int i = at + 1;
        while (i < end && !isSpace(text[i])) {
            i++;
        }
        return i;
    }

    private void next(boolean addresses) {
        char c = text[at];
        int address = addresses ? Addresses.end(text, at, end) : -1;
        if (address > 0) {
            add(address, Token.Kind.ADDRESS);
        } else if (isDigit(c)) {
            add(numberEnd(), Token.Kind.NUMBER);
        } else if (isLetterAt(at)) {
            word();
        } else if (isApostrophe(c) && follows() && genitiveAt(at)) {
            add(at + 2, Token.Kind.GENITIVE);
        } else {
            add(at + Character.charCount(Character.codePointAt(text, at, text.length)), Token.Kind.MARK);
        }
    }

    private void add(int to, Token.Kind kind) {
        int last = Math.min(to, end);
        Spellings.Spelling spelling = Spellings.of(text, at, last);
        tokens.add(new Token(base + at, base + last, spelling.text, spelling.lower, kind));
        at = last;
    }

    private int numberEnd() {
        int i = at + 1;
        while (i < end) {
            char c = text[i];
            boolean separates = (c == ',' || c == '.') && i + 1 < end && isDigit(text[i + 1]);
            // "1,500" and "2.5" are one number, "1,50" and "1,2,3" are not: a comma takes just three digits with it.
            if (isDigit(c) || separates && (c == '.' || threeDigitsAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean threeDigitsAt(int i) {
        int digits = 0;
        while (digits < 4 && i + digits < end && isDigit(text[i + digits])) {
            digits++;
        }
        return digits == 3;
    }

    private void word() {
        int initials = initialsEnd();
        add(initials > 0 ? initials : wordEnd(), Token.Kind.WORD);
        if (initials == 0 && at < end && isApostrophe(text[at])) {
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
            char c = text[i];
            if (isLetterAt(i)) {
                i += Character.charCount(Character.codePointAt(text, i, text.length));
            } else if (isDigit(c)
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
        while (i + 1 < end && Character.isLetter(text[i]) && text[i + 1] == '.') {
            i += 2;
        }
        return i - at >= 4 ? i : 0;
    }

    private boolean genitiveAt(int i) {
        return i + 1 < end
                && (text[i + 1] == 's' || text[i + 1] == 'S')
                && (i + 2 >= end || !Character.isLetterOrDigit(text[i + 2]));
    }

    /**
     * "Ukrainians’ lines": an apostrophe after s with a space and a letter behind. A closing quotation mark looks the same;
     * whoever pairs the marks decides.
     */
    private boolean pluralGenitiveAt(int i) {
        return text[i] != '`'
                && i > 0
                && text[i - 1] == 's'
                && i + 2 < end
                && isSpace(text[i + 1])
                && Character.isLetter(text[i + 2]);
    }

    /** Whether a word, a number or initials stand directly before. */
    private boolean follows() {
        return at > 0 && (Character.isLetterOrDigit(text[at - 1]) || text[at - 1] == '.');
    }

    private boolean isLetterAt(int i) {
        char c = text[i];
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(Character.isSurrogate(c) ? Character.codePointAt(text, i, text.length) : c);
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
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
        return c <= ' ' || c > 0x7f && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c >= '\u200b' && c <= '\u200d'
                || c == '\ufeff'
                || c == '\u2060';
    }
}
