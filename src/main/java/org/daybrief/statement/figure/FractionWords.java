package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.NumberWords;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/** Reads the fractions that begin with their denominator: "half a million", "a quarter of the staff". */
final class FractionWords {

    private final SentenceTokens row;
    private final Magnitudes magnitudes;

    FractionWords(SentenceTokens row, Magnitudes magnitudes) {
        this.row = row;
        this.magnitudes = magnitudes;
    }

    /** "half a million", "a quarter million", "a third of the men"; null for "the first half", "a third man". */
    @Nullable
    NumberReading part(int from, int i) {
        int below = NumberWords.denominator(row.lower(i));
        BigDecimal value = Fraction.of(1, below);
        int next = i + 1;
        boolean article = row.lower(next).equals("a") || row.lower(next).equals("an");
        if (article && below == 2) {
            BigDecimal scale = NumberWords.scale(row.lower(next + 1));
            return scale != null
                    ? magnitudes.scaled(from, next + 1, value, false, NumberReading.Form.FRACTION)
                    : new NumberReading(from, next + 1, value, BigDecimal.ONE, NumberReading.Form.FRACTION);
        }
        if (NumberWords.scale(row.lower(next)) != null && below <= 4) {
            return magnitudes.scaled(from, next, value, false, NumberReading.Form.FRACTION);
        }
        boolean ofSomething = row.lower(next).equals("of") && (from < i || below == 2);
        return ofSomething && !ordinalBefore(from)
                ? new NumberReading(from, next, value, BigDecimal.ONE, NumberReading.Form.FRACTION)
                : null;
    }

    /** "the first half of", "the last quarter of": parts of time or of a game, not shares. */
    private boolean ordinalBefore(int i) {
        return switch (row.lower(i - 1)) {
            case "first",
                    "second",
                    "third",
                    "fourth",
                    "last",
                    "latter",
                    "other",
                    "former",
                    "better",
                    "next",
                    "the",
                    "each",
                    "this",
                    "early",
                    "late" -> true;
            default -> false;
        };
    }
}
