package org.daybrief.story;

import java.util.List;

/**
 * Accounts that differ.
 *
 * @param id x1, x2 …, unique in the edition
 * @param question what they differ about: our own furniture around the sources' words
 * @param sides ids of the statements of each side, at least two sides
 * @param verdict what is to be said of it
 */
public record Disagreement(String id, String question, List<List<String>> sides, Verdict verdict) {

    /** What becomes of a disagreement. */
    public enum Verdict {
        OPEN,
        /** The later account replaces the earlier one. */
        SUPERSEDED,
        /** They speak of different things. */
        DIFFERENT_SCOPE
    }

    public Disagreement {
        sides = sides.stream().map(List::copyOf).toList();
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a disagreement has two sides at least: " + sides);
        }
    }
}
