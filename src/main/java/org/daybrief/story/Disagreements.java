package org.daybrief.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybrief.statement.Attribution;

/** Finds accounts that cannot both hold: numbers in conflict, and what one says is so and another says is not. */
final class Disagreements {

    private Disagreements() {}

    /** Numbers first, then assertions, each in reading order. */
    static List<Disagreement> of(
            List<Claim> claims, List<FigureComparisons.Compared> comparisons, Numbering numbering) {
        List<Disagreement> all = new ArrayList<>();
        for (FigureComparisons.Compared compared : comparisons) {
            List<List<String>> sides = numbers(compared.figures());
            if (sides.size() > 1) {
                String question = compared.comparison().counted().isBlank()
                        ? "How many?"
                        : "How many: " + compared.comparison().counted() + "?";
                all.add(new Disagreement(numbering.disagreement(), question, sides, Disagreement.Verdict.OPEN));
            }
        }
        all.addAll(assertions(claims, numbering));
        return all;
    }

    /** The statements of each number that stands in conflict with another, the least number first. */
    private static List<List<String>> numbers(List<Counted> figures) {
        Map<BigDecimal, Set<String>> sides = new TreeMap<>();
        for (Counted figure : figures) {
            boolean contested = figures.stream().anyMatch(other -> FigureVerdicts.conflict(figure, other));
            if (contested) {
                sides.computeIfAbsent(
                                Interval.value(figure.figure()).stripTrailingZeros(), key -> new LinkedHashSet<>())
                        .add(figure.claim().statement().id());
            }
        }
        return sides.values().stream().map(List::copyOf).toList();
    }

    private record Said(Claim claim, Claim.Predicate predicate) {}

    /** Of one subject and one kind of thing: told as a fact by one article, denied by another. */
    private static List<Disagreement> assertions(List<Claim> claims, Numbering numbering) {
        Map<String, List<Said>> bySubject = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (Claim.Predicate predicate : claim.predicates()) {
                if (predicate.subject() != null && predicate.manner() != Claim.Manner.PROSPECT) {
                    bySubject
                            .computeIfAbsent(
                                    predicate.subject().entity() + ' ' + predicate.kind(), key -> new ArrayList<>())
                            .add(new Said(claim, predicate));
                }
            }
        }
        List<Disagreement> all = new ArrayList<>();
        for (List<Said> said : bySubject.values()) {
            List<Said> facts = side(said, Claim.Manner.FACT);
            List<Said> denials = side(said, Claim.Manner.NEGATED);
            facts.removeIf(fact -> denials.stream().noneMatch(denial -> opposed(fact, denial)));
            if (!facts.isEmpty() && !denials.isEmpty()) {
                all.add(disagreement(facts, denials, numbering));
            }
        }
        return all;
    }

    private static List<Said> side(List<Said> said, Claim.Manner manner) {
        List<Said> side = new ArrayList<>();
        for (Said one : said) {
            if (one.predicate.manner() == manner) {
                side.add(one);
            }
        }
        return side;
    }

    /** Another article, and the same word in the one form or the other. */
    private static boolean opposed(Said fact, Said denial) {
        return fact.claim.article() != denial.claim.article()
                && Terms.stem(fact.predicate.word().toLowerCase(java.util.Locale.ROOT))
                        .equals(Terms.stem(denial.predicate.word().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Disagreement disagreement(List<Said> facts, List<Said> denials, Numbering numbering) {
        Said first = facts.get(0);
        String question = first.predicate.subject().text() + ": " + first.predicate.word() + "?";
        List<List<String>> sides = List.of(ids(facts), ids(denials));
        return new Disagreement(numbering.disagreement(), question, sides, verdict(facts, denials));
    }

    private static List<String> ids(List<Said> said) {
        Set<String> ids = new LinkedHashSet<>();
        said.forEach(one -> ids.add(one.claim.statement().id()));
        return List.copyOf(ids);
    }

    /** The same source that later says otherwise has changed its mind. */
    private static Disagreement.Verdict verdict(List<Said> facts, List<Said> denials) {
        for (Said fact : facts) {
            for (Said denial : denials) {
                Attribution one = fact.claim.statement().attribution();
                Attribution other = denial.claim.statement().attribution();
                boolean sameSource =
                        one != null && other != null && one.source().equals(other.source());
                var day = fact.claim.article().article().published().day();
                var otherDay = denial.claim.article().article().published().day();
                if (!sameSource || day == null || otherDay == null || day.equals(otherDay)) {
                    return Disagreement.Verdict.OPEN;
                }
            }
        }
        return Disagreement.Verdict.SUPERSEDED;
    }
}
