package org.daybrief.story;

import java.util.HashMap;
import java.util.Map;
import org.daybrief.text.Lexicon;

/** How many news articles hold a word, measured once and coarsely: what makes a run of five articles as sure as one of thousands. */
final class CommonWords {

    /** Of a word that is not in the list. */
    static final double RARE = 0.002;

    /** Of a number: each one is rare, but numbers meet by chance. */
    private static final double NUMBER = 0.01;

    /** Of a class of predicates: "@sign". */
    private static final double PREDICATE = 0.05;

    private static final Map<String, Double> SHARES = read();

    private CommonWords() {}

    /** The share of news articles that hold the term, above 0 and below 1. */
    static double share(String term) {
        char first = term.charAt(0);
        if (first == '%') {
            return NUMBER;
        }
        return first == '@' ? PREDICATE : Character.isDigit(first) ? NUMBER : SHARES.getOrDefault(term, RARE);
    }

    private static Map<String, Double> read() {
        Map<String, Double> shares = new HashMap<>();
        for (String[] row : Lexicon.rows("en/common-words")) {
            double share = Double.parseDouble(row[0]);
            for (String word : row[1].split(" ")) {
                shares.merge(Terms.stem(word), share, Math::max);
            }
        }
        return shares;
    }
}
