package org.daybrief.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts figures of a story side by side that measure the same thing, and says whether they agree. */
final class FigureComparisons {

    /** The figures of one comparison and its record. */
    record Compared(List<Counted> figures, FigureComparison comparison) {}

    private FigureComparisons() {}

    /**
     * In order of the first figure.
     *
     * @param origins article id to origin id
     */
    static List<Compared> of(List<Claim> claims, Map<String, String> origins, Numbering numbering) {
        Map<String, List<Counted>> groups = new LinkedHashMap<>();
        for (Counted counted : CountedReader.read(claims)) {
            String key = counted.kind() + '|' + counted.whose() + '|' + counted.time();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(counted);
        }
        List<Compared> comparisons = new ArrayList<>();
        for (List<Counted> group : groups.values()) {
            List<Counted> claimed = withoutReprints(group, origins);
            if (worthComparing(claimed, origins)) {
                comparisons.add(compared(claimed, numbering));
            }
        }
        return comparisons;
    }

    /** What one source says in several papers is one claim: the first of them stands for it. */
    private static List<Counted> withoutReprints(List<Counted> group, Map<String, String> origins) {
        Map<String, String> articles = new HashMap<>();
        List<Counted> claimed = new ArrayList<>();
        for (Counted counted : group) {
            String article = counted.claim().article().id();
            String said = origin(counted, origins) + '|' + counted.interval();
            if (articles.computeIfAbsent(said, key -> article).equals(article)) {
                claimed.add(counted);
            }
        }
        return claimed;
    }

    private static String origin(Counted counted, Map<String, String> origins) {
        String article = counted.claim().article().id();
        return origins.getOrDefault(article, article);
    }

    /** One source compares with nobody, unless it names two who say different numbers. */
    private static boolean worthComparing(List<Counted> group, Map<String, String> origins) {
        Counted first = group.get(0);
        for (Counted counted : group) {
            boolean other = !origin(counted, origins).equals(origin(first, origins));
            if (other
                    || FigureVerdicts.otherClaimant(counted, first)
                            && !counted.interval().equals(first.interval())) {
                return true;
            }
        }
        return false;
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
                FigureVerdicts.of(sorted));
        return new Compared(sorted, comparison);
    }

    /** The words most of the whole counts use, of equally frequent ones the fullest. */
    private static String words(List<Counted> figures) {
        Map<String, Integer> frequent = new TreeMap<>();
        boolean anyTotal = figures.stream().anyMatch(FigureComparisons::tellsTotal);
        for (Counted counted : figures) {
            String words = counted.figure().counted();
            if (words != null && (!anyTotal || tellsTotal(counted))) {
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

    private static boolean tellsTotal(Counted counted) {
        return counted.scope() == CountedScope.TOTAL && counted.figure().counted() != null;
    }

    private static @Nullable String unit(List<Counted> figures) {
        for (Counted counted : figures) {
            if (counted.figure().unit() != null) {
                return counted.figure().unit();
            }
        }
        return null;
    }
}
