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
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (startsAddress()) {
                address();
            } else if (Character.isDigit(c)) {
                number();
            } else if (isLetterAt(at)) {
                word();
            } else if (isApostrophe(c) && genitiveEnds()) {
                add(at, genitiveEnd(), Token.Kind.GENITIVE);
            } else {
                add(at, at + Character.charCount(text.codePointAt(at)), Token.Kind.MARK);
            }
        }
        return tokens;
    }

    private void add(int from, int to, Token.Kind kind) {
        to = Math.min(to, end);
        String literal = text.substring(from, to);
        tokens.add(new Token(from, to, literal, lower(literal), kind));
        at = to;
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

    private void number() {
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
        add(at, i, Token.Kind.NUMBER);
    }

    private boolean threeDigitsAt(int i) {
        return i + 3 <= end
                && Character.isDigit(text.charAt(i))
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && (i + 3 == end || !Character.isDigit(text.charAt(i + 3)));
    }

    private void word() {
        int initials = initialsEnd(at);
        if (initials > 0) {
            add(at, initials, Token.Kind.WORD);
            return;
        }
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (isLetterAt(i)) {
                i += Character.charCount(text.codePointAt(i));
            } else if (Character.isDigit(c) || isMark(c)) {
                i++;
            } else if (isApostrophe(c) && i + 1 < end && isLetterAt(i + 1) && !genitiveAt(i)) {
                i++;
            } else {
                break;
            }
        }
        add(at, i, Token.Kind.WORD);
        if (at < end && isApostrophe(text.charAt(at)) && (genitiveAt(at) || pluralGenitiveAt(at))) {
            add(at, genitiveAt(at) ? at + 2 : at + 1, Token.Kind.GENITIVE);
        }
    }

    /** End of "U.S.", "p.m.", "J." … : two or more single letters each with a stop; 0 where there is none. */
    private int initialsEnd(int begin) {
        int i = begin;
        int letters = 0;
        while (i + 1 < end
                && Character.isLetter(text.charAt(i))
                && text.charAt(i + 1) == '.'
                && (i == begin || text.charAt(i - 1) == '.')) {
            letters++;
            i += 2;
        }
        if (letters < 2) {
            return 0;
        }
        // "U.S.A" without the last stop, as in "U.N-led"; but not the first letter of a word: "U.S.President"
        return i;
    }

    private boolean genitiveAt(int i) {
        return i + 1 < end
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= end || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private boolean pluralGenitiveAt(int i) {
        // "Ukrainians’ lines": an apostrophe after s with a space and a letter behind. A closing quotation mark looks
        // the
        // same; whoever pairs the marks decides.
        return text.charAt(i) != '`'
                && i > 0
                && text.charAt(i - 1) == 's'
                && i + 2 < end
                && isSpace(text.charAt(i + 1))
                && Character.isLetter(text.charAt(i + 2));
    }

    private boolean genitiveEnds() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && genitiveAt(at)
                || at > 0 && text.charAt(at - 1) == '.' && genitiveAt(at);
    }

    private int genitiveEnd() {
        return at + 2;
    }

    private boolean startsAddress() {
        char c = text.charAt(at);
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (!free) {
            return false;
        }
        if (c == '@' || c == '#') {
            return at + 1 < end && Character.isLetter(text.charAt(at + 1));
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || text.startsWith("www.", at)
                || dottedHostAt();
    }

    /** "pic.twitter.com/Xyz", "t.co/abc", "name@host.org": letters, a dot or an at-sign inside, and a slash or a known ending. */
    private boolean dottedHostAt() {
        int i = at;
        int lastDot = -1;
        boolean mail = false;
        while (i < end && i - at < 80) {
            char c = text.charAt(i);
            if (c == '.') {
                lastDot = i;
            } else if (c == '@' && i > at) {
                mail = true;
            } else if (c == '/') {
                break;
            } else if (!(c < 0x80 && Character.isLetterOrDigit(c)) && c != '-' && c != '_') {
                break;
            }
            i++;
        }
        if (lastDot < 0 || lastDot + 2 >= i) {
            return false;
        }
        String last = text.substring(lastDot + 1, Math.min(i, lastDot + 6));
        boolean known = HOST_ENDINGS.contains(last);
        boolean path = i < end && text.charAt(i) == '/';
        return known && (path || mail || lastDot - at > 2);
    }

    private static final java.util.Set<String> HOST_ENDINGS = java.util.Set.of(
            "com", "org", "net", "co", "gov", "edu", "int", "info", "io", "uk", "de", "eu", "tv", "me");

    private void address() {
        int i = at;
        while (i < end && !isSpace(text.charAt(i)) && "\"“”‘’<>()[]{}|".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > at + 1 && ".,;:!?…".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        add(at, i, Token.Kind.ADDRESS);
    }

    private boolean isLetterAt(int i) {
        char c = text.charAt(i);
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(Character.isSurrogate(c) ? text.codePointAt(i) : c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return c > 0x7f && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
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
