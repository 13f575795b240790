package org.daybrief.text;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a word stands in a fixed list, asked for most words of each article: open addressing over a table that is at least
 * three quarters empty. A table of bytes, seven bits of each word's hash code, stands before it, so that a word that is not in
 * it mostly costs one look at little memory. All tables hold one and the same object for a word, and {@link Spellings} gives
 * it to the tokens, so that a word that is in it is mostly known by its reference.
 */
final class WordTable {

    private static final ConcurrentHashMap<String, String> KNOWN = new ConcurrentHashMap<>(1 << 16);

    private final String[] words;
    private final byte[] tags;

    /** Each word once. */
    WordTable(Collection<String> list) {
        words = new String[Integer.highestOneBit(Math.max(1, list.size()) * 8 - 1)];
        tags = new byte[words.length];
        for (String word : list) {
            int hash = word.hashCode();
            int at = slot(hash);
            while (tags[at] != 0) {
                at = at + 1 & words.length - 1;
            }
            String same = KNOWN.putIfAbsent(word, word);
            words[at] = same == null ? word : same;
            tags[at] = tag(hash);
        }
    }

    /** The object that stands for the word in the tables; the word itself where it is in none. */
    static String known(String word) {
        String known = KNOWN.get(word);
        return known == null ? word : known;
    }

    int size() {
        return words.length;
    }

    /** Its place; -1 where it is not in the list. */
    int find(String word) {
        int hash = word.hashCode();
        byte tag = tag(hash);
        int at = slot(hash);
        byte found = tags[at];
        while (found != 0) {
            if (found == tag && (words[at] == word || words[at].equals(word))) {
                return at;
            }
            at = at + 1 & words.length - 1;
            found = tags[at];
        }
        return -1;
    }

    /** As {@link #find(String)} for a stretch of a text, which need not be copied for it. */
    int find(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        byte tag = tag(hash);
        int at = slot(hash);
        while (tags[at] != 0) {
            if (tags[at] == tag && words[at].length() == end - begin && text.startsWith(words[at], begin)) {
                return at;
            }
            at = at + 1 & words.length - 1;
        }
        return -1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    /** Never 0. */
    private static byte tag(int hash) {
        return (byte) (hash >>> 24 | 1);
    }
}
