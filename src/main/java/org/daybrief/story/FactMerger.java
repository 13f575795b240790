package org.daybrief.story;

import java.util.Arrays;
import java.util.List;
import org.daybrief.statement.Quotation;

/**
 * Finds the statements that tell the same: alike in their words, their actors and what kind of thing they tell, and with
 * nothing between them that forbids it. Likeness alone never makes one fact of two: on one subject all statements are alike.
 */
final class FactMerger {

    private static final double THRESHOLD = 0.14;

    /** How much general knowledge weighs beside a story's own statements. */
    private static final double BACKGROUND = 100;

    private static final double DAMPING = 30;

    /** Somebody's words and a report must be that near. */
    private static final double QUOTED = 0.25;

    private FactMerger() {}

    /** Indices of the claims of each fact, ascending; each claim is in just one; by their first claim. */
    static List<List<Integer>> merge(List<Claim> claims) {
        TermSpace space = new TermSpace(claims.stream().map(Claim::terms).toList(), BACKGROUND);
        List<TermVector> vectors = claims.stream()
                .map(claim -> space.vector(claim.terms(), Integer.MAX_VALUE, DAMPING))
                .toList();
        long[] days = new long[claims.size()];
        Arrays.fill(days, TimeDecay.UNKNOWN);
        return Agglomeration.of(
                vectors,
                days,
                Neighbours.of(vectors, space.size(), THRESHOLD / 2),
                TimeDecay.NONE,
                THRESHOLD,
                (a, b) -> ClaimConflicts.between(claims.get(a), claims.get(b))
                        || quoted(claims.get(a)) != quoted(claims.get(b))
                                && vectors.get(a).dot(vectors.get(b)) < QUOTED);
    }

    private static boolean quoted(Claim claim) {
        return claim.statement().quotations().stream().anyMatch(quotation -> quotation.kind() == Quotation.Kind.DIRECT);
    }
}
