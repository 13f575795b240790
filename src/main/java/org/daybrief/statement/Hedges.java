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

    /** Where a word of doubt counts. */
    enum Scope {
        ANY,
        /** In the main clause only. */
        MAIN,
        /** Before the noun of the subject: "the alleged theft". */
        SUBJECT,
        /** Before a number: "an estimated 600". */
        NUMBER,
        /** In the main clause before a verb: "close to signing". */
        GERUND
    }

    record Hedge(String[] words, Scope scope, Certainty certainty) {

        /** Whether it counts in the clause {@code core} at the unit; {@link Scope#MAIN} and what builds on it asks the clause, too. */
        boolean counts(Line line, Core core, int unit) {
            return switch (scope) {
                case ANY, MAIN -> true;
                case SUBJECT -> unit >= core.from() && HedgedNoun.inSubject(line, core.from(), unit);
                case NUMBER -> HedgedNoun.beforeNumber(line, unit, unit + words.length);
                case GERUND ->
                    line.lower(unit + words.length).endsWith("ing") && !line.capitalised(unit + words.length);
            };
        }
    }

    private final WordMap<List<Hedge>> byFirst;

    private Hedges(List<String[]> rows) {
        Map<String, List<Hedge>> hedges = new HashMap<>();
        for (String[] row : rows) {
            Hedge hedge = new Hedge(
                    row[0].split(" "),
                    Scope.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    Certainty.valueOf(row[2].toUpperCase(Locale.ROOT)));
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
