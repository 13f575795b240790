package org.daybrief.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.statement.clause.Line;
import org.daybrief.text.Lexicon;
import org.daybrief.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The words of doubt, forecast and plan in {@code lexicon/en/hedges.tsv}. */
final class Hedges {

    static final Hedges ENGLISH = new Hedges(Lexicon.rows("en/hedges"));

    /** @param mainOnly whether it counts in the main clause only */
    record Hedge(String[] words, boolean mainOnly, Certainty certainty) {}

    private final WordMap<List<Hedge>> byFirst;

    private Hedges(List<String[]> rows) {
        Map<String, List<Hedge>> hedges = new HashMap<>();
        for (String[] row : rows) {
            Hedge hedge = new Hedge(
                    row[0].split(" "), row[1].equals("main"), Certainty.valueOf(row[2].toUpperCase(Locale.ROOT)));
            hedges.computeIfAbsent(hedge.words()[0], key -> new ArrayList<>()).add(hedge);
        }
        hedges.values().forEach(list -> list.sort(Comparator.comparing(hedge -> -hedge.words().length)));
        byFirst = WordMap.of(hedges);
    }

    /** The longest hedge that begins at the unit; null where none does. */
    @Nullable
    Hedge at(Line line, int unit) {
        List<Hedge> candidates = byFirst.get(line.lower(unit));
        if (candidates == null) {
            return null;
        }
        for (Hedge hedge : candidates) {
            int k = 1;
            while (k < hedge.words().length && line.lower(unit + k).equals(hedge.words()[k])) {
                k++;
            }
            if (k == hedge.words().length) {
                return hedge;
            }
        }
        return null;
    }
}
