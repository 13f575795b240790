package org.daybrief.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds for each text those that may be near: an inverted index of telling terms, read in a window around the text's own
 * place, so that a run of one single story costs no more than any other.
 */
final class Neighbours {

    /** Two texts and how near they are. */
    record Pair(int first, int second, double nearness) {}

    /** So many of a text's heaviest terms look for neighbours. */
    private static final int TELLING = 40;

    /** So many texts before and after a text are looked at for each of its terms. */
    private static final int WINDOW = 60;

    /** So many neighbours of each text are measured, and so many of them kept. */
    private static final int MEASURED = 60;

    private static final int KEPT = 30;

    private final List<TermVector> vectors;
    private final int[][] postings;
    private final int[][] telling;

    private Neighbours(List<TermVector> vectors, int terms) {
        this.vectors = vectors;
        this.telling = new int[vectors.size()][];
        int[] sizes = new int[terms];
        for (int i = 0; i < telling.length; i++) {
            telling[i] = heaviest(vectors.get(i));
            for (int at : telling[i]) {
                sizes[vectors.get(i).terms()[at]]++;
            }
        }
        postings = new int[terms][];
        for (int term = 0; term < terms; term++) {
            postings[term] = new int[sizes[term]];
        }
        Arrays.fill(sizes, 0);
        for (int i = 0; i < telling.length; i++) {
            for (int at : telling[i]) {
                int term = vectors.get(i).terms()[at];
                postings[term][sizes[term]++] = i;
            }
        }
    }

    /**
     * Pairs of near texts, each once.
     *
     * @param vectors unit vectors, texts that stand close in time close to each other
     * @param terms how many terms there are
     * @param floor pairs below are left out
     */
    static List<Pair> of(List<TermVector> vectors, int terms, double floor) {
        return new Neighbours(vectors, terms).pairs(floor);
    }

    private static int[] heaviest(TermVector vector) {
        long[] ranked = new long[vector.terms().length];
        for (int at = 0; at < ranked.length; at++) {
            ranked[at] = rank(vector.weights()[at], at);
        }
        Arrays.sort(ranked);
        int[] heaviest = new int[Math.min(TELLING, ranked.length)];
        for (int r = 0; r < heaviest.length; r++) {
            heaviest[r] = (int) ranked[r];
        }
        return heaviest;
    }

    private List<Pair> pairs(double floor) {
        List<Pair> pairs = new ArrayList<>();
        float[] shared = new float[vectors.size()];
        int[] touched = new int[vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            int count = touch(i, shared, touched);
            pairs.addAll(nearest(i, shared, touched, count, floor));
            for (int t = 0; t < count; t++) {
                shared[touched[t]] = 0;
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
        List<Pair> once = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            Pair last = once.isEmpty() ? null : once.get(once.size() - 1);
            if (last == null || last.first != pair.first || last.second != pair.second) {
                once.add(pair);
            }
        }
        return once;
    }

    /** Adds up what text {@code i} shares with those in its windows; returns how many were touched. */
    private int touch(int i, float[] shared, int[] touched) {
        int count = 0;
        TermVector vector = vectors.get(i);
        for (int at : telling[i]) {
            int[] posting = postings[vector.terms()[at]];
            int here = Arrays.binarySearch(posting, i);
            int end = Math.min(posting.length, here + WINDOW + 1);
            float weight = vector.weights()[at];
            for (int p = Math.max(0, here - WINDOW); p < end; p++) {
                int other = posting[p];
                if (other != i) {
                    if (shared[other] == 0) {
                        touched[count++] = other;
                    }
                    shared[other] += weight;
                }
            }
        }
        return count;
    }

    private List<Pair> nearest(int i, float[] shared, int[] touched, int count, double floor) {
        long[] ranked = new long[count];
        for (int t = 0; t < count; t++) {
            ranked[t] = rank(shared[touched[t]], touched[t]);
        }
        Arrays.sort(ranked);
        long[] near = new long[Math.min(MEASURED, count)];
        int n = 0;
        for (int r = 0; r < near.length; r++) {
            int other = (int) ranked[r];
            float nearness = (float) vectors.get(i).dot(vectors.get(other));
            if (nearness >= floor) {
                near[n++] = rank(nearness, other);
            }
        }
        Arrays.sort(near, 0, n);
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < Math.min(KEPT, n); r++) {
            int other = (int) near[r];
            float nearness = Float.intBitsToFloat(Integer.MAX_VALUE - (int) (near[r] >>> 32));
            pairs.add(new Pair(Math.min(i, other), Math.max(i, other), nearness));
        }
        return pairs;
    }

    /** Sorts by the greater value first, then by text; the value must not be negative. */
    private static long rank(float value, int text) {
        return (long) (Integer.MAX_VALUE - Float.floatToIntBits(value)) << 32 | text;
    }
}
