package org.daybrief.story;

import java.util.Arrays;

/** A text as weights of its terms: sparse, term numbers ascending. */
record TermVector(int[] terms, float[] weights) {

    /** The sum of the products of the weights of common terms; with unit vectors the cosine. */
    double dot(TermVector other) {
        return terms.length * 8L < other.terms.length
                ? search(other)
                : other.terms.length * 8L < terms.length ? other.search(this) : walk(other);
    }

    private double walk(TermVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int difference = terms[i] - other.terms[j];
            if (difference == 0) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    private double search(TermVector longer) {
        double sum = 0;
        int from = 0;
        for (int i = 0; i < terms.length && from < longer.terms.length; i++) {
            int at = Arrays.binarySearch(longer.terms, from, longer.terms.length, terms[i]);
            if (at >= 0) {
                sum += (double) weights[i] * longer.weights[at];
            }
            from = at >= 0 ? at + 1 : -at - 1;
        }
        return sum;
    }

    TermVector plus(TermVector other) {
        int[] sumTerms = new int[terms.length + other.terms.length];
        float[] sumWeights = new float[sumTerms.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            int a = i < terms.length ? terms[i] : Integer.MAX_VALUE;
            int b = j < other.terms.length ? other.terms[j] : Integer.MAX_VALUE;
            sumTerms[n] = Math.min(a, b);
            sumWeights[n++] = (a <= b ? weights[i++] : 0) + (b <= a ? other.weights[j++] : 0);
        }
        return new TermVector(Arrays.copyOf(sumTerms, n), Arrays.copyOf(sumWeights, n));
    }

    /** With its heaviest terms only. */
    TermVector heaviest(int most) {
        if (terms.length <= most) {
            return this;
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int[] keptTerms = new int[terms.length];
        float[] keptWeights = new float[terms.length];
        int n = 0;
        for (int i = 0; i < terms.length; i++) {
            if (weights[i] >= least) {
                keptTerms[n] = terms[i];
                keptWeights[n++] = weights[i];
            }
        }
        return new TermVector(Arrays.copyOf(keptTerms, n), Arrays.copyOf(keptWeights, n));
    }
}
