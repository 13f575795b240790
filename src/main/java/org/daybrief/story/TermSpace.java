package org.daybrief.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns counted terms into unit vectors: a term weighs more the rarer it is, in these texts and in the news at large. */
final class TermSpace {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final double[] rarities;
    private final int texts;

    /**
     * @param counted the texts
     * @param background how many texts the general knowledge of {@link CommonWords} counts for beside those at hand
     */
    TermSpace(List<Map<String, Double>> counted, double background) {
        texts = counted.size();
        for (Map<String, Double> counts : counted) {
            for (String term : counts.keySet()) {
                if (numbers.putIfAbsent(term, terms.size()) == null) {
                    terms.add(term);
                }
            }
        }
        int[] documents = new int[terms.size()];
        for (Map<String, Double> counts : counted) {
            for (String term : counts.keySet()) {
                documents[numbers.get(term)]++;
            }
        }
        rarities = new double[terms.size()];
        for (int term = 0; term < rarities.length; term++) {
            rarities[term] = measure(terms.get(term), documents[term], background);
        }
    }

    int size() {
        return terms.size();
    }

    /** How rare a term is in these texts and at large: 0 where every text holds it. */
    double rarity(int term) {
        return rarities[term];
    }

    private double measure(String term, int here, double background) {
        return Math.max(0, Math.log((texts + background) / (here + background * CommonWords.share(term))));
    }

    /** The vectors of the texts in their order: see {@link #vector}. */
    List<TermVector> vectors(List<Map<String, Double>> counted, int most, double damping) {
        return counted.stream().map(counts -> vector(counts, most, damping)).toList();
    }

    /**
     * The vector of a text, of length one where it is not damped; terms that none of this space's texts holds are left out.
     *
     * @param most keeps so many terms, the heaviest
     * @param damping squared length that every text is given on top: what little a short text holds is no sure sign
     */
    TermVector vector(Map<String, Double> counts, int most, double damping) {
        record Weighed(int term, double weight) {}
        List<Weighed> weighed = new ArrayList<>(counts.size());
        counts.forEach((term, count) -> {
            Integer number = numbers.get(term);
            if (number == null) {
                return;
            }
            double weight = (count >= 1 ? 1 + Math.log(count) : count) * rarities[number];
            if (weight > 0) {
                weighed.add(new Weighed(number, weight));
            }
        });
        if (weighed.size() > most) {
            weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term));
            weighed.subList(most, weighed.size()).clear();
        }
        weighed.sort(Comparator.comparingInt(Weighed::term));
        double squares = damping;
        for (Weighed w : weighed) {
            squares += w.weight * w.weight;
        }
        double norm = squares == 0 ? 1 : Math.sqrt(squares);
        int[] numbersOf = new int[weighed.size()];
        float[] weights = new float[weighed.size()];
        for (int i = 0; i < numbersOf.length; i++) {
            numbersOf[i] = weighed.get(i).term;
            weights[i] = (float) (weighed.get(i).weight / norm);
        }
        return new TermVector(numbersOf, weights);
    }
}
