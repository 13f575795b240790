package org.daybrief.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of word sequences, each with a value, looked up at a token; the longest one wins. */
public final class Phrases<T> {

    private record Entry<T>(String[] words, T value) {}

    /**
     * A sequence that was found.
     *
     * @param from its first token
     * @param to after its last one
     * @param value what the list says about it
     */
    public record Match<T>(int from, int to, T value) {}

    private final WordMap<Entry<T>[]> byFirst;
    private final WordMap<Entry<T>[]> byLast;

    private Phrases(Map<String, Entry<T>[]> byFirst, Map<String, Entry<T>[]> byLast) {
        this.byFirst = WordMap.of(byFirst);
        this.byLast = WordMap.of(byLast);
    }

    /** A list while it is being written. */
    public static final class Builder<T> {

        private final Map<String, Entry<T>[]> byFirst = new HashMap<>();
        private final Map<String, Entry<T>[]> byLast = new HashMap<>();

        /** Adds a sequence, cut into tokens as articles are. */
        public void add(String phrase, T value) {
            List<Token> tokens = Tokens.of(phrase, new Span(0, phrase.length()));
            String[] words = tokens.stream()
                    .filter(token -> !token.text().equals("-"))
                    .map(Token::lower)
                    .toArray(String[]::new);
            Entry<T> entry = new Entry<>(words, value);
            byFirst.merge(words[0], list(entry), Phrases::joined);
            byLast.merge(words[words.length - 1], list(entry), Phrases::joined);
        }

        public Phrases<T> build() {
            return new Phrases<>(byFirst, byLast);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Entry<T>[] list(Entry<T> entry) {
        return new Entry[] {entry};
    }

    @SuppressWarnings("unchecked")
    private static <T> Entry<T>[] joined(Entry<T>[] a, Entry<T>[] b) {
        Entry<T>[] both = new Entry[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        Arrays.sort(both, (x, y) -> Integer.compare(y.words.length, x.words.length));
        return both;
    }

    public boolean startsWith(String word) {
        return byFirst.contains(word);
    }

    public Set<String> firstWords() {
        return byFirst.words();
    }

    /** The longest sequence that begins at token i; hyphens between its words are passed over. */
    public @Nullable Match<T> at(SentenceTokens row, int i) {
        Entry<T>[] candidates = byFirst.get(row.lower(i));
        if (candidates == null) {
            return null;
        }
        for (Entry<T> entry : candidates) {
            int j = i;
            int k = 0;
            while (k < entry.words.length) {
                if (k > 0 && row.isHyphen(j)) {
                    j++;
                }
                if (!row.lower(j).equals(entry.words[k])) {
                    break;
                }
                j++;
                k++;
            }
            if (k == entry.words.length) {
                return new Match<>(i, j, entry.value);
            }
        }
        return null;
    }

    /** The longest sequence whose last word is token i - 1. */
    public @Nullable Match<T> before(SentenceTokens row, int i) {
        Entry<T>[] candidates = byLast.get(row.lower(i - 1));
        if (candidates == null) {
            return null;
        }
        for (Entry<T> entry : candidates) {
            int from = i - entry.words.length;
            int k = 0;
            while (k < entry.words.length && row.lower(from + k).equals(entry.words[k])) {
                k++;
            }
            if (k == entry.words.length) {
                return new Match<>(from, i, entry.value);
            }
        }
        return null;
    }
}
