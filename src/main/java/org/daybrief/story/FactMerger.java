package org.daybrief.story;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the statements that tell the same: alike in their words, their actors and what kind of thing they tell, and with
 * nothing between them that forbids it. Likeness alone never makes one fact of two: on one subject all statements are alike.
 */
final class FactMerger {

    private static final double THRESHOLD = 0.22;

    /** How much general knowledge weighs beside a story's own statements. */
    private static final double BACKGROUND = 100;

    private FactMerger() {}

    /** Indices of the claims of each fact, ascending; each claim is in just one; by their first claim. */
    static List<List<Integer>> merge(List<Claim> claims) {
        TermSpace space = new TermSpace(claims.stream().map(Claim::terms).toList(), BACKGROUND);
        List<TermVector> vectors = claims.stream()
                .map(claim -> space.vector(claim.terms(), Integer.MAX_VALUE))
                .toList();
        long[] days = new long[claims.size()];
        Arrays.fill(days, TimeDecay.UNKNOWN);
        return Agglomeration.of(
                vectors,
                days,
                Neighbours.of(vectors, space.size(), THRESHOLD / 2),
                TimeDecay.NONE,
                THRESHOLD,
                (a, b) -> ClaimConflicts.between(claims.get(a), claims.get(b)));
    }
}
