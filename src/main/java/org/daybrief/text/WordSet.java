package org.daybrief.text;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** A fixed set of words that is asked for most words of each article: see {@link WordTable}. */
public final class WordSet implements Iterable<String> {

    private final Set<String> words;
    private final WordTable table;

    private WordSet(Set<String> words) {
        this.words = words;
        this.table = new WordTable(words);
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
        return table.find(word) >= 0;
    }

    /** In the order in which they were given. */
    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
