package org.daybrief.article;

/**
 * Makes decoded text safe for everything behind it: databases refuse NUL, XML and PDF most control characters.
 * What cannot be shown becomes U+FFFD, so that nothing vanishes unseen.
 */
final class Cleaning {

    private static final char REPLACEMENT = '\ufffd';

    private Cleaning() {}

    /** More than one control character in a hundred: no text. */
    static boolean isBinary(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7f ? 1 : 0;
        }
        return odd * 100L > text.length();
    }

    /** Any line end becomes a line feed; control characters, lone surrogates and non-characters become U+FFFD. */
    static String clean(String text) {
        int first = firstToChange(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else {
                clean.append(changes(c) ? replacement(c) : c);
            }
        }
        return clean.toString();
    }

    private static int firstToChange(String text) {
        int i = 0;
        while (i < text.length() && !changes(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean changes(char c) {
        if (c < 0x7f) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return c < 0xa0
                || c >= '\u2028' && c <= '\u2029'
                || Character.isSurrogate(c)
                || c >= '\ufffe'
                || c >= '\ufdd0' && c <= '\ufdef';
    }

    private static char replacement(char c) {
        return switch (c) {
            case '\u0085', '\u2028', '\u2029', '\f', 0x0b -> '\n';
            default -> REPLACEMENT;
        };
    }
}
