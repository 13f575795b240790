package org.daybrief.text;

import java.util.Locale;

/**
 * The words met lately, so that a word met again costs neither a copy nor a new hash code. A table of a fixed size in which a newer word takes the place of an older one; threads may share it without a
 * lock, as an entry never changes and each is checked letter by letter before it is used.
 */
final class Spellings {

    /** A power of two, enough for the words that make up nine tenths of news texts. */
    private static final int SIZE = 1 << 14;

    private static final int LONGEST = 24;
    private static final Spelling[] TABLE = new Spelling[SIZE];

    /** A word as it is written and in lower case. */
    static final class Spelling {
        final String text;
        final String lower;
        private final char[] chars;

        private Spelling(String text) {
            this.lower = WordTable.known(lower(text));
            this.text = lower.equals(text) ? lower : text;
            this.chars = text.toCharArray();
        }
    }

    private Spellings() {}

    /** The stretch of the text from {@code begin} to before {@code end}. */
    static Spelling of(char[] text, int begin, int end) {
        int length = end - begin;
        if (length > LONGEST) {
            return new Spelling(new String(text, begin, length));
        }
        int hash = length;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 14) & SIZE - 1;
        Spelling known = TABLE[slot];
        if (known != null && is(known.chars, text, begin, length)) {
            return known;
        }
        Spelling added = new Spelling(new String(text, begin, length));
        TABLE[slot] = added;
        return added;
    }

    private static boolean is(char[] known, char[] text, int begin, int length) {
        if (known.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known[i] != text[begin + i]) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > 0x7f) {
                return s.replace('\u2019', '\'').replace('\u2018', '\'').toLowerCase(Locale.ROOT);
            }
        }
        return s;
    }
}
