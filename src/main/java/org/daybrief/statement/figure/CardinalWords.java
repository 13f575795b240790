package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.NumberWords;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/** Adds up one number written in words, word by word: "a hundred thirty", "three million two hundred thousand and five". */
final class CardinalWords {

    /** What the last word was, so that the next one may be told to belong to it or not. */
    private enum Last {
        NOTHING,
        /** 1 to 9, zero and "a": only a magnitude may follow. */
        UNIT,
        /** 10 to 19: the same, and another number behind them makes a year. */
        TEEN,
        /** 20 to 90: one to nine may follow. */
        TENS,
        MAGNITUDE
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final SentenceTokens row;
    private final Magnitudes magnitudes;
    private final int from;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group;
    private BigDecimal largest = BigDecimal.ONE;
    private Last last;
    private int at;

    private CardinalWords(SentenceTokens row, Magnitudes magnitudes, int from, int i) {
        this.row = row;
        this.magnitudes = magnitudes;
        this.from = from;
        this.at = i;
        boolean article = i > from;
        this.group = article ? BigDecimal.ONE : BigDecimal.ZERO;
        this.last = article ? Last.UNIT : Last.NOTHING;
    }

    /**
     * The number whose words begin at token {@code from}; null for years ("nineteen eighty") and ordinals.
     *
     * @param i first number word; behind {@code from} where an article stands before it
     */
    static @Nullable NumberReading read(SentenceTokens row, Magnitudes magnitudes, int from, int i) {
        return new CardinalWords(row, magnitudes, from, i).read(i);
    }

    private @Nullable NumberReading read(int first) {
        while (true) {
            int word = row.joins(at) && at > first ? at + 1 : at;
            String lower = row.lower(word);
            int small = NumberWords.belowHundred(lower);
            BigDecimal scale = small >= 0 ? null : NumberWords.scale(lower);
            if (small >= 0) {
                if (!fits(small)) {
                    return isYear(small) ? null : fractionOrWhole();
                }
                add(small);
                at = word + 1;
            } else if (scale != null) {
                multiply(scale);
                if (isEndless()) {
                    return null;
                }
                at = word + 1;
            } else if (continues(lower)) {
                at++;
            } else {
                return andAHalf(lower) ? withHalf() : fractionOrWhole();
            }
        }
    }

    private boolean fits(int small) {
        return last == Last.NOTHING || last == Last.MAGNITUDE || last == Last.TENS && small >= 1 && small <= 9;
    }

    /** "nineteen eighty". */
    private boolean isYear(int small) {
        return (last == Last.TEEN || last == Last.TENS) && small >= 10;
    }

    private void add(int small) {
        group = group.add(BigDecimal.valueOf(small));
        last = small == 0 || small >= 10 && small < 20 ? Last.TEEN : small < 10 ? Last.UNIT : Last.TENS;
    }

    private void multiply(BigDecimal scale) {
        if (scale.intValue() == 100 || scale.intValue() == 12) {
            group = group.max(BigDecimal.ONE).multiply(scale);
        } else if (group.signum() == 0) {
            total = total.multiply(scale);
        } else {
            total = total.add(group.multiply(scale));
            group = BigDecimal.ZERO;
        }
        largest = largest.max(scale);
        last = Last.MAGNITUDE;
    }

    private boolean isEndless() {
        return total.precision() > NumberReading.LONGEST || group.precision() > NumberReading.LONGEST;
    }

    /** The "and" of "two hundred and five"; not that of "a dozen and five". */
    private boolean continues(String lower) {
        return lower.equals("and")
                && last == Last.MAGNITUDE
                && NumberWords.belowHundred(row.lower(at + 1)) > 0
                && largest.intValue() != 12;
    }

    private boolean andAHalf(String lower) {
        return lower.equals("and")
                && row.lower(at + 1).equals("a")
                && row.lower(at + 2).equals("half");
    }

    private NumberReading withHalf() {
        BigDecimal value = total.add(group).add(HALF);
        return magnitudes.scaled(from, at + 3, value, false, NumberReading.Form.WORDS);
    }

    /** Whether the words end in a denominator ("two-thirds") or an ordinal ("twenty-first", which is no number). */
    private @Nullable NumberReading fractionOrWhole() {
        BigDecimal value = total.add(group);
        int word = row.isHyphen(at) ? at + 1 : at;
        int below = NumberWords.denominator(row.lower(word));
        if (below > 0 && value.compareTo(BigDecimal.valueOf(below)) < 0 && value.signum() > 0) {
            boolean plural = row.lower(word).endsWith("s") || row.lower(word).equals("halves");
            if (value.intValue() == 1 ? !plural : plural) {
                return magnitudes.scaled(
                        from, word + 1, Fraction.of(value.intValue(), below), false, NumberReading.Form.FRACTION);
            }
        }
        if (row.joins(at) && isOrdinal(row.lower(word))) {
            return null;
        }
        boolean one = at == from + 1 && value.equals(BigDecimal.ONE);
        return new NumberReading(from, at, value, largest, one ? NumberReading.Form.ONE : NumberReading.Form.WORDS);
    }

    private static boolean isOrdinal(String word) {
        return switch (word) {
            case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth" -> true;
            default -> false;
        };
    }
}
