package org.daybrief.text;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A fixed set of words that is asked for most words of each article: open addressing over a table that is at least three
 * quarters empty, so that a word that is not in it mostly costs one look.
 */
public final class WordSet implements Iterable<String> {

    private final Set<String> words;
    private final String[] table;

    private WordSet(Set<String> words) {
        this.words = words;
        this.table = new String[Integer.highestOneBit(Math.max(1, words.size()) * 8 - 1)];
        for (String word : words) {
            int at = slot(word.hashCode());
            while (table[at] != null) {
                at = at + 1 & table.length - 1;
            }
            table[at] = word;
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
        for (int at = slot(word.hashCode()); table[at] != null; at = at + 1 & table.length - 1) {
            if (table[at].equals(word)) {
                return true;
            }
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
