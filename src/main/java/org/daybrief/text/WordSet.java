package org.daybrief.text;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A fixed set of words that is asked for most words of each article: open addressing over a table that is at least three
 * quarters empty, hash codes beside the words, so that a word that is not in it mostly costs one look.
 */
public final class WordSet implements Iterable<String> {

    private final Set<String> words;
    private final String[] table;
    private final int[] hashes;

    private WordSet(Set<String> words) {
        this.words = words;
        this.table = new String[Integer.highestOneBit(Math.max(1, words.size()) * 8 - 1)];
        this.hashes = new int[table.length];
        for (String word : words) {
            int hash = word.hashCode();
            int at = slot(hash);
            while (table[at] != null) {
                at = at + 1 & table.length - 1;
            }
            table[at] = word;
            hashes[at] = hash;
        }
    }

    /** The words of a text that are parted by white space; a word may come twice. */
    public static WordSet of(String words) {
        Set<String> set = new LinkedHashSet<>();
        for (String word : words.split("\\s+")) {
            if (!word.isEmpty()) {
                set.add(word);
            }
        }
        return new WordSet(set);
    }

    /** A copy of the words. */
    public static WordSet of(Iterable<String> words) {
        Set<String> set = new LinkedHashSet<>();
        words.forEach(set::add);
        return new WordSet(set);
    }

    /** The words in the first column of a lexicon. */
    public static WordSet lexicon(String name) {
        Set<String> set = new LinkedHashSet<>();
        for (String[] row : Lexicon.rows(name)) {
            set.add(row[0]);
        }
        return new WordSet(set);
    }

    /** These words and those. */
    public WordSet and(WordSet others) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(others.words);
        return new WordSet(all);
    }

    public boolean contains(String word) {
        int hash = word.hashCode();
        int at = slot(hash);
        String found = table[at];
        while (found != null) {
            if (found == word || hashes[at] == hash && found.equals(word)) {
                return true;
            }
            at = at + 1 & table.length - 1;
            found = table[at];
        }
        return false;
    }

    /** In the order in which they were given. */
    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }
}
