package org.daybrief.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of its words, asked for most words of each article: open addressing over a table that is at least three
 * quarters empty, hash codes beside the words, so that a word that is not in it mostly costs one look.
 */
public final class WordMap<V> {

    private final Map<String, V> entries;
    private final String[] words;
    private final int[] hashes;
    private final Object[] values;

    private WordMap(Map<String, V> entries) {
        this.entries = entries;
        int size = Integer.highestOneBit(Math.max(1, entries.size()) * 8 - 1);
        words = new String[size];
        hashes = new int[size];
        values = new Object[size];
        entries.forEach((word, value) -> {
            int hash = word.hashCode();
            int at = slot(hash);
            while (words[at] != null) {
                at = at + 1 & size - 1;
            }
            words[at] = word;
            hashes[at] = hash;
            values[at] = value;
        });
    }

    /** A copy of the entries. */
    public static <V> WordMap<V> of(Map<String, ? extends V> entries) {
        return new WordMap<>(new LinkedHashMap<>(entries));
    }

    /** Null where the word is not in it. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String word) {
        int hash = word.hashCode();
        int at = slot(hash);
        String found = words[at];
        while (found != null) {
            if (found == word || hashes[at] == hash && found.equals(word)) {
                return (V) values[at];
            }
            at = at + 1 & words.length - 1;
            found = words[at];
        }
        return null;
    }

    /** As {@link #get(String)} for a stretch of a text, which need not be copied for it. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int at = slot(hash);
        while (words[at] != null) {
            if (hashes[at] == hash && words[at].length() == end - begin && text.startsWith(words[at], begin)) {
                return (V) values[at];
            }
            at = at + 1 & words.length - 1;
        }
        return null;
    }

    public boolean contains(String word) {
        return get(word) != null;
    }

    /** In the order in which they were given. */
    public Set<String> words() {
        return entries.keySet();
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }
}
