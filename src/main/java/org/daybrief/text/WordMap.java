package org.daybrief.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list says of its words, asked for most words of each article: see {@link WordTable}. */
public final class WordMap<V> {

    private final Map<String, V> entries;
    private final WordTable table;
    private final Object[] values;

    private WordMap(Map<String, V> entries) {
        this.entries = entries;
        table = new WordTable(entries.keySet());
        values = new Object[table.size()];
        entries.forEach((word, value) -> values[table.find(word)] = value);
    }

    /** A copy of the entries. */
    public static <V> WordMap<V> of(Map<String, ? extends V> entries) {
        return new WordMap<>(new LinkedHashMap<>(entries));
    }

    /** Null where the word is not in it. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String word) {
        int at = table.find(word);
        return at < 0 ? null : (V) values[at];
    }

    /** As {@link #get(String)} for a stretch of a text, which need not be copied for it. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String text, int begin, int end) {
        int at = table.find(text, begin, end);
        return at < 0 ? null : (V) values[at];
    }

    public boolean contains(String word) {
        return table.find(word) >= 0;
    }

    /** In the order in which they were given. */
    public Set<String> words() {
        return entries.keySet();
    }
}
