package org.daybrief.statement.figure;

import java.math.BigDecimal;

/**
 * A number as it stands in a sentence, before anybody asks what it counts.
 *
 * @param from first token
 * @param to after the last one
 * @param value the number
 * @param scale what its magnitude word multiplied by, 1 without one: 1,000,000 of "1.3 million"
 * @param form how it is written
 */
record NumberReading(int from, int to, BigDecimal value, BigDecimal scale, Form form) {

    /** No number that anybody counts has more digits; it keeps the cost of a hostile text small. */
    static final int LONGEST = 24;

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        /** "two-thirds", "a quarter", "1/2". */
        FRACTION,
        /** The bare word "one": mostly a pronoun or an article. */
        ONE
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
