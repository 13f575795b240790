package org.daybrief.text;

import java.util.Set;

/** Web addresses, e-mail addresses, handles and hashtags in running text. */
final class Addresses {

    private static final int LONGEST_HOST = 80;
    private static final Set<String> HOST_ENDINGS =
            Set.of("com", "org", "net", "co", "gov", "edu", "int", "info", "io", "uk", "de", "eu", "tv", "me");

    private Addresses() {}

    /** End of the address that begins here; -1 where none does. */
    static int end(String text, int begin, int end) {
        return begins(text, begin, end) ? stretch(text, begin, end) : -1;
    }

    private static boolean begins(String text, int at, int end) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '@' || c == '#') {
            return at + 1 < end && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '_');
        }
        return Character.isLetter(c)
                && (text.startsWith("http://", at)
                        || text.startsWith("https://", at)
                        || text.startsWith("www.", at)
                        || hostAt(text, at, end));
    }

    /** "pic.twitter.com/Xyz", "t.co/abc", "name@host.org": a dot inside, a known ending, and a path, an at-sign or a longer name. */
    private static boolean hostAt(String text, int begin, int end) {
        int limit = Math.min(end, begin + LONGEST_HOST);
        int lastDot = -1;
        boolean mail = false;
        int i = begin;
        while (i < limit && (isHostLetter(text.charAt(i)) || i > begin && text.charAt(i) == '@')) {
            lastDot = text.charAt(i) == '.' ? i : lastDot;
            mail |= text.charAt(i) == '@';
            i++;
        }
        // a stop at the end is the sentence's
        while (lastDot >= 0 && lastDot == i - 1) {
            i--;
            lastDot = text.lastIndexOf('.', i - 1) > begin ? text.lastIndexOf('.', i - 1) : -1;
        }
        if (lastDot < 0 || !HOST_ENDINGS.contains(text.substring(lastDot + 1, i))) {
            return false;
        }
        boolean path = i < end && text.charAt(i) == '/';
        return path || mail || lastDot - begin > 2;
    }

    private static boolean isHostLetter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }

    private static int stretch(String text, int begin, int end) {
        int i = begin;
        while (i < end && !Tokens.isSpace(text.charAt(i)) && "\"“”‘’<>()[]{}|".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > begin + 1 && ".,;:!?…'".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
