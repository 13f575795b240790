package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The decimal value of a fraction as people write it. */
final class Fraction {

    private Fraction() {}

    /** Exact where it has an end, else to two places: 0.125, 0.33. */
    static BigDecimal of(int above, int below) {
        BigDecimal exact =
                BigDecimal.valueOf(above).setScale(5).divide(BigDecimal.valueOf(below), RoundingMode.HALF_UP);
        return below % 3 == 0 && below < 100 && above * 2 != below
                ? exact.setScale(2, RoundingMode.HALF_UP)
                : exact.stripTrailingZeros();
    }
}
