package org.daybrief.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts figures of a story side by side that measure the same thing, and says whether they agree. */
final class FigureComparisons {

    /** The figures of one comparison and its record. */
    record Compared(List<Counted> figures, FigureComparison comparison) {}

    /** Numbers of so many days apart are of one day: the news of the evening stands in the papers of the morning. */
    private static final long SAME_DAY = 1;

    private FigureComparisons() {}

    /** In order of the first figure. */
    static List<Compared> of(List<Claim> claims, Numbering numbering) {
        Map<String, List<Counted>> groups = new LinkedHashMap<>();
        for (Counted counted : CountedReader.read(claims)) {
            String key = counted.kind() + '|' + counted.whose() + (counted.background() ? "|background" : "");
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(counted);
        }
        List<Compared> comparisons = new ArrayList<>();
        for (List<Counted> group : groups.values()) {
            if (worthComparing(group)) {
                comparisons.add(compared(group, numbering));
            }
        }
        return comparisons;
    }

    /** A figure alone is no comparison, and an article that repeats itself is none. */
    private static boolean worthComparing(List<Counted> group) {
        Set<String> statements = new HashSet<>();
        Set<String> articles = new HashSet<>();
        Set<BigDecimal> numbers = new HashSet<>();
        for (Counted counted : group) {
            statements.add(counted.claim().statement().id());
            articles.add(counted.claim().article().id());
            numbers.add(Interval.value(counted.figure()).stripTrailingZeros());
        }
        return statements.size() > 1 && (articles.size() > 1 || numbers.size() > 1);
    }

    private static Compared compared(List<Counted> group, Numbering numbering) {
        List<Counted> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparing(Counted::day, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Counted::order));
        BigDecimal low = Interval.value(sorted.get(0).figure());
        BigDecimal high = low;
        for (Counted counted : sorted) {
            BigDecimal least = counted.figure().bound() == org.daybrief.statement.Figure.Bound.RANGE
                            && counted.figure().low() != null
                    ? counted.figure().low()
                    : Interval.value(counted.figure());
            low = low.min(least);
            high = high.max(Interval.value(counted.figure()));
        }
        FigureComparison comparison = new FigureComparison(
                numbering.comparison(),
                words(sorted),
                unit(sorted),
                sorted.stream().map(Counted::reference).toList(),
                low,
                high,
                verdict(sorted));
        return new Compared(sorted, comparison);
    }

    /** The words most of them use, of equally frequent ones the fullest. */
    private static String words(List<Counted> figures) {
        Map<String, Integer> frequent = new TreeMap<>();
        for (Counted counted : figures) {
            String words = counted.figure().counted();
            if (words != null) {
                frequent.merge(words, 1, Integer::sum);
            }
        }
        return frequent.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static @Nullable String unit(List<Counted> figures) {
        for (Counted counted : figures) {
            if (counted.figure().unit() != null) {
                return counted.figure().unit();
            }
        }
        return null;
    }

    private static FigureComparison.Verdict verdict(List<Counted> figures) {
        boolean byDate = false;
        boolean byDefinition = false;
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < i; j++) {
                Counted a = figures.get(i);
                Counted b = figures.get(j);
                if (!a.part() && !b.part() && !a.interval().meets(b.interval())) {
                    if (conflict(a, b)) {
                        return FigureComparison.Verdict.CONFLICT;
                    }
                    byDate |= sameDefinition(a, b);
                    byDefinition |= !sameDefinition(a, b);
                }
            }
        }
        if (byDate) {
            return FigureComparison.Verdict.DIFFER_BY_DATE;
        }
        return byDefinition ? FigureComparison.Verdict.DIFFER_BY_DEFINITION : FigureComparison.Verdict.AGREE;
    }

    /** Same day, same definition, and no number that both allow. */
    static boolean conflict(Counted a, Counted b) {
        return !a.part()
                && !b.part()
                && !a.interval().meets(b.interval())
                && sameDefinition(a, b)
                && sameDay(a.day(), b.day());
    }

    private static boolean sameDay(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && Math.abs(a.toEpochDay() - b.toEpochDay()) <= SAME_DAY;
    }

    /** Both tell the same kind of thing in the same manner; a statement that tells none leans on the other. */
    private static boolean sameDefinition(Counted a, Counted b) {
        Map<String, Set<Claim.Manner>> ofA = a.claim().manners();
        Map<String, Set<Claim.Manner>> ofB = b.claim().manners();
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return a.claim().article() == b.claim().article() && Math.abs(a.order() - b.order()) == 1;
        }
        for (Map.Entry<String, Set<Claim.Manner>> entry : ofA.entrySet()) {
            Set<Claim.Manner> others = ofB.get(entry.getKey());
            if (others != null
                    && !PredicateClasses.tellsOfTelling(entry.getKey())
                    && entry.getValue().stream().anyMatch(others::contains)) {
                return true;
            }
        }
        return false;
    }
}
