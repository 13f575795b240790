package org.daybrief.text;

import java.util.Set;

/** Web addresses, e-mail addresses, handles and hashtags in running text. */
final class Addresses {

    private static final int LONGEST_HOST = 80;
    private static final Set<String> HOST_ENDINGS =
            Set.of("com", "org", "net", "co", "gov", "edu", "int", "info", "io", "uk", "de", "eu", "tv", "me");

    private Addresses() {}

    /** Whether the stretch, which holds no white space, has a mark without which there is no address. */
    static boolean mayStandIn(char[] text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text[i];
            if (c == '@'
                    || c == '#'
                    || c == '/'
                    || c == '.'
                            && (i + 1 < end && Character.isLetter(text[i + 1]) || i > begin && text[i - 1] == 'w')) {
                return true;
            }
        }
        return false;
    }

    /** End of the address that begins here; -1 where none does. */
    static int end(char[] text, int begin, int end) {
        return begins(text, begin, end) ? stretch(text, begin, end) : -1;
    }

    private static boolean begins(char[] text, int at, int end) {
        if (at > 0 && Character.isLetterOrDigit(text[at - 1])) {
            return false;
        }
        char c = text[at];
        if (c == '@' || c == '#') {
            return at + 1 < end && (Character.isLetter(text[at + 1]) || text[at + 1] == '_');
        }
        return Character.isLetter(c)
                && (startsWith(text, "http://", at, end)
                        || startsWith(text, "https://", at, end)
                        || startsWith(text, "www.", at, end)
                        || hostAt(text, at, end));
    }

    /** "pic.twitter.com/Xyz", "t.co/abc", "name@host.org": a dot inside, a known ending, and a path, an at-sign or a longer name. */
    private static boolean hostAt(char[] text, int begin, int end) {
        int limit = Math.min(end, begin + LONGEST_HOST);
        int lastDot = -1;
        boolean mail = false;
        int i = begin;
        while (i < limit && (isHostLetter(text[i]) || i > begin && text[i] == '@')) {
            lastDot = text[i] == '.' ? i : lastDot;
            mail |= text[i] == '@';
            i++;
        }
        // a stop at the end is the sentence's
        while (lastDot >= 0 && lastDot == i - 1) {
            i--;
            lastDot = lastDot(text, begin, i);
        }
        if (lastDot < 0 || !HOST_ENDINGS.contains(new String(text, lastDot + 1, i - lastDot - 1))) {
            return false;
        }
        boolean path = i < end && text[i] == '/';
        return path || mail || lastDot - begin > 2;
    }

    private static int lastDot(char[] text, int begin, int end) {
        int i = end - 1;
        while (i > begin && text[i] != '.') {
            i--;
        }
        return i > begin ? i : -1;
    }

    private static boolean startsWith(char[] text, String prefix, int at, int end) {
        int i = 0;
        while (i < prefix.length() && at + i < end && text[at + i] == prefix.charAt(i)) {
            i++;
        }
        return i == prefix.length();
    }

    private static boolean isHostLetter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }

    private static int stretch(char[] text, int begin, int end) {
        int i = begin;
        while (i < end && !Tokens.isSpace(text[i]) && "\"“”‘’<>()[]{}|".indexOf(text[i]) < 0) {
            i++;
        }
        while (i > begin + 1 && ".,;:!?…'".indexOf(text[i - 1]) >= 0) {
            i--;
        }
        return i;
    }
}
