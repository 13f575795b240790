package org.daybrief.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.Figure;

/** Says of comparable figures whether they agree, and if not, whether day or definition explains it. */
final class FigureVerdicts {

    /** Numbers of so many days apart are of one day: the news of the evening stands in the papers of the morning. */
    private static final long SAME_DAY = 1;

    private FigureVerdicts() {}

    static FigureComparison.Verdict of(List<Counted> figures) {
        boolean byDate = false;
        boolean byDefinition = false;
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < i; j++) {
                Counted a = figures.get(i);
                Counted b = figures.get(j);
                if (conflict(a, b)) {
                    return FigureComparison.Verdict.CONFLICT;
                }
                boolean total = a.scope() == CountedScope.TOTAL && b.scope() == CountedScope.TOTAL;
                boolean part = a.scope() == CountedScope.PART || b.scope() == CountedScope.PART;
                if (!part && !a.interval().meets(b.interval())) {
                    boolean same = total && sameDefinition(a, b) && !sameDay(a, b);
                    byDate |= same;
                    byDefinition |= !same;
                }
                byDate |= total && (risen(a, b) || risen(b, a));
            }
        }
        if (byDate) {
            return FigureComparison.Verdict.DIFFER_BY_DATE;
        }
        return byDefinition ? FigureComparison.Verdict.DIFFER_BY_DEFINITION : FigureComparison.Verdict.AGREE;
    }

    /** Whole counts of one day and definition, and no number that both allow; an author contradicts himself only by two voices. */
    static boolean conflict(Counted a, Counted b) {
        return a.scope() == CountedScope.TOTAL
                && b.scope() == CountedScope.TOTAL
                && !a.interval().meets(b.interval())
                && sameDefinition(a, b)
                && sameDay(a, b)
                && (a.claim().article() != b.claim().article() || otherClaimant(a, b));
    }

    static boolean otherClaimant(Counted a, Counted b) {
        String one = a.figure().claimant();
        String other = b.figure().claimant();
        return one != null && other != null && !one.equals(other);
    }

    /** "At least seven" one day, nine on a later one: both may hold, but the count has moved. */
    private static boolean risen(Counted early, Counted late) {
        LocalDate first = early.day();
        LocalDate second = late.day();
        return first != null
                && second != null
                && first.isBefore(second)
                && early.figure().bound() == Figure.Bound.AT_LEAST
                && (late.figure().bound() == Figure.Bound.AT_LEAST
                        || late.figure().bound() == Figure.Bound.EXACT)
                && CountedState.moves(early.state())
                && late.interval().low() > early.interval().low();
    }

    private static boolean sameDay(Counted a, Counted b) {
        LocalDate one = a.day();
        LocalDate other = b.day();
        long most = CountedState.moves(a.state()) ? 0 : SAME_DAY;
        return one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= most;
    }

    /**
     * Both count the same people in the same state, or tell the same kind of thing in the same manner; a statement that
     * tells none leans on the other. What a noun means that no class knows, the rules cannot tell.
     */
    private static boolean sameDefinition(Counted a, Counted b) {
        boolean state = !a.state().isEmpty();
        boolean sameNoun = a.noun().equals(b.noun()) || anybody(a) && anybody(b);
        if (!sameNoun || !state && !a.noun().isKnown()) {
            return false;
        }
        Map<String, Set<Claim.Manner>> ofA = a.claim().manners();
        Map<String, Set<Claim.Manner>> ofB = b.claim().manners();
        if (!state && (ofA.isEmpty() || ofB.isEmpty())) {
            return a.claim().article() == b.claim().article() && Math.abs(a.order() - b.order()) == 1;
        }
        return shared(ofA, ofB, state);
    }

    /** Nouns that are states, "deaths", and "people" stand for all of them; "passengers" may be some. */
    private static boolean anybody(Counted counted) {
        return counted.noun().width() == NounClass.Width.ANYBODY
                || CountedState.isState(counted.noun().name());
    }

    /** Whether a kind of thing that both tell is meant in one manner; where they share none the state decides. */
    private static boolean shared(Map<String, Set<Claim.Manner>> a, Map<String, Set<Claim.Manner>> b, boolean without) {
        boolean any = false;
        for (Map.Entry<String, Set<Claim.Manner>> entry : a.entrySet()) {
            Set<Claim.Manner> others = b.get(entry.getKey());
            if (others != null && !PredicateClasses.tellsOfTelling(entry.getKey())) {
                any = true;
                if (entry.getValue().stream().anyMatch(others::contains)) {
                    return true;
                }
            }
        }
        return !any && without;
    }
}
