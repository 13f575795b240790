package org.daybrief.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.Quotation;

/**
 * Finds the statements that tell the same: alike in their words, their actors and what kind of thing they tell, and with
 * nothing between them that forbids it. Likeness alone never makes one fact of two: on one subject all statements are alike.
 */
final class FactMerger {

    /** Mean likeness of all pairs of a fact. */
    private static final double THRESHOLD = 0.12;

    /** Pairs below are not alike at all. */
    private static final double GATE = 0.08;

    /** How much general knowledge weighs beside a story's own statements. */
    private static final double BACKGROUND = 100;

    private static final double DAMPING = 30;

    /** Two of a fact that are not even that near share their actors and no more. */
    private static final double FLOOR = 0.20;

    /** Somebody's words and a report must be that near. */
    private static final double QUOTED = 0.25;

    /** Likeness of two that tell the same kind of thing of a common actor. */
    private static final double KEYED = 1.3;

    /** Likeness of two that share no kind of thing, or no actor. */
    private static final double UNKEYED = 0.8;

    /** An article seldom tells a thing twice: what is alike in it goes on from one to the next. */
    private static final double WITHIN = 0.8;

    private final List<Claim> claims;
    private final List<TermVector> vectors;
    private final int terms;

    private FactMerger(List<Claim> claims) {
        this.claims = claims;
        List<Map<String, Double>> counts = claims.stream().map(Claim::terms).toList();
        TermSpace space = new TermSpace(counts, BACKGROUND);
        terms = space.size();
        vectors = space.vectors(counts, Integer.MAX_VALUE, DAMPING);
    }

    /** Indices of the claims of each fact, ascending; each claim is in just one; by their first claim. */
    static List<List<Integer>> merge(List<Claim> claims) {
        return new FactMerger(claims).merge();
    }

    private List<List<Integer>> merge() {
        List<Neighbours.Pair> likely = new ArrayList<>();
        for (Neighbours.Pair pair : Neighbours.of(vectors, terms, GATE)) {
            if (!apart(pair.first(), pair.second())) {
                double likeness = pair.nearness() * keyed(claims.get(pair.first()), claims.get(pair.second()));
                likely.add(new Neighbours.Pair(pair.first(), pair.second(), likeness));
            }
        }
        return PairLinkage.of(claims.size(), likely, THRESHOLD, this::apart);
    }

    private boolean apart(int a, int b) {
        Claim one = claims.get(a);
        Claim other = claims.get(b);
        double nearness = vectors.get(a).dot(vectors.get(b));
        return nearness < FLOOR
                || quoted(one) != quoted(other) && nearness < QUOTED
                || ClaimConflicts.between(one, other);
    }

    private static double keyed(Claim a, Claim b) {
        double within = a.article() == b.article() ? WITHIN : 1;
        boolean sameActor = a.actors().stream().anyMatch(b.actors()::contains);
        boolean sameKind = false;
        boolean sameTelling = false;
        for (var entry : a.manners().entrySet()) {
            Set<Claim.Manner> others = b.manners().get(entry.getKey());
            if (others != null && entry.getValue().stream().anyMatch(others::contains)) {
                boolean tells = PredicateClasses.tellsOfTelling(entry.getKey());
                sameTelling |= tells;
                sameKind |= !tells;
            }
        }
        double key = sameActor && sameKind ? KEYED : sameActor && sameTelling ? 1 : UNKEYED;
        return key * within;
    }

    private static boolean quoted(Claim claim) {
        return claim.statement().quotations().stream().anyMatch(quotation -> quotation.kind() == Quotation.Kind.DIRECT);
    }
}
