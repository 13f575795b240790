package org.daybrief.text;

import java.util.Locale;

/**
 * The words met lately, so that a word met again costs neither a copy nor a new hash code. A table of a fixed size in which a
 * newer word takes the place of an older one; threads may share it without a lock, as an entry never changes and each is
 * checked letter by letter before it is used.
 */
final class Spellings {

    /** A power of two, enough for the words that make up nine tenths of news texts. */
    private static final int SIZE = 1 << 14;

    private static final int LONGEST = 24;
    private static final Spelling[] TABLE = new Spelling[SIZE];

    /** A word as it is written and in lower case. */
    record Spelling(String text, String lower) {}

    private Spellings() {}

    /** The stretch of a text from {@code begin} to before {@code end}. */
    static Spelling of(String text, int begin, int end) {
        int length = end - begin;
        if (length > LONGEST) {
            return create(text.substring(begin, end));
        }
        int hash = length;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 14) & SIZE - 1;
        Spelling known = TABLE[slot];
        if (known != null && known.text.length() == length && text.startsWith(known.text, begin)) {
            return known;
        }
        Spelling added = create(text.substring(begin, end));
        TABLE[slot] = added;
        return added;
    }

    private static Spelling create(String literal) {
        return new Spelling(literal, lower(literal));
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
}
