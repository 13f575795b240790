package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/** Two numbers that are one share: "one in five sailors", "nine out of ten boats"; not "two in three days". */
final class OneInMany {

    private static final int FEW = 10;

    private OneInMany() {}

    /** The share that begins with this number; null where there is none. */
    static @Nullable NumberReading from(
            SentenceTokens row, NumberReader numbers, DatedTokens dated, NumberReading first) {
        int at = first.to();
        boolean outOf = row.lower(at).equals("out") && row.lower(at + 1).equals("of");
        if (!outOf && !row.lower(at).equals("in") || !isSmall(first.value())) {
            return null;
        }
        int next = outOf ? at + 2 : at + 1;
        NumberReading second = dated.isTaken(next) ? null : numbers.read(next, false);
        if (second == null || !isBase(second.value(), first.value()) || FigureUnits.after(row, second.to()) != null) {
            return null;
        }
        boolean spelledAlike = row.isNumber(first.from()) == row.isNumber(next);
        return spelledAlike
                ? new NumberReading(
                        first.from(),
                        second.to(),
                        Fraction.of(first.value().intValue(), second.value().intValue()),
                        BigDecimal.ONE,
                        NumberReading.Form.FRACTION)
                : null;
    }

    private static boolean isSmall(BigDecimal value) {
        return value.scale() <= 0 && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
    }

    /** Shares are told of three, four, five, ten, of a round number, or as one in so many. */
    private static boolean isBase(BigDecimal of, BigDecimal part) {
        if (of.scale() > 0 || of.compareTo(part) <= 0 || of.precision() > 6) {
            return false;
        }
        int base = of.intValue();
        return part.equals(BigDecimal.ONE) || base <= FEW || base % FEW == 0 && base <= 1000;
    }
}
