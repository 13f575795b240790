package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.NumberWords;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/** Reads the magnitude behind a number: "million", "bn", "hundred thousand". */
final class Magnitudes {

    private final SentenceTokens row;

    Magnitudes(SentenceTokens row) {
        this.row = row;
    }

    /** The number that ends before token {@code to}, with the magnitude words behind it. */
    NumberReading scaled(int from, int to, BigDecimal value, boolean money, NumberReading.Form form) {
        int at = to;
        BigDecimal factor = BigDecimal.ONE;
        while (true) {
            int word = row.joins(at) ? at + 1 : at;
            BigDecimal scale = NumberWords.scale(row.lower(word));
            if (scale == null && factor.equals(BigDecimal.ONE)) {
                scale = shortScale(word, money);
            }
            if (scale == null || factor.precision() > NumberReading.LONGEST) {
                break;
            }
            factor = factor.multiply(scale);
            at = word + 1;
        }
        NumberReading.Form now = at > to && form == NumberReading.Form.FRACTION ? NumberReading.Form.WORDS : form;
        return new NumberReading(from, at, value.multiply(factor), factor, now);
    }

    /** "5bn", "$5m", "2.5k"; the ambiguous letters only at the number, and "m" and "b" only for money or before people. */
    private @Nullable BigDecimal shortScale(int i, boolean money) {
        String word = row.lower(i);
        BigDecimal scale = NumberWords.shortScale(word);
        if (scale == null) {
            return null;
        }
        if (word.length() > 1) {
            return scale;
        }
        if (!row.touches(i)) {
            return money && row.lower(i).equals("m") ? scale : null;
        }
        boolean sure = money
                || row.at(i).text().equals("k")
                || PersonNouns.isPlural(row.lower(i + 1))
                || FigureUnits.isMoneyAfter(row, i + 1);
        return sure ? scale : null;
    }
}
