package org.daybrief.story;

/** Hands out the ids of facts, comparisons and disagreements: each unique in the edition, counted from one. */
public final class Numbering {

    private int facts;
    private int comparisons;
    private int disagreements;

    /** f1, f2 … */
    String fact() {
        return "f" + ++facts;
    }

    /** c1, c2 … */
    String comparison() {
        return "c" + ++comparisons;
    }

    /** x1, x2 … */
    String disagreement() {
        return "x" + ++disagreements;
    }
}
