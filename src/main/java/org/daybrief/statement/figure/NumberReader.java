package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.daybrief.text.NumberWords;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads one number, written in digits or in words, with its magnitude: "1.3 million", "10 1/2", "a hundred thirty", "two-thirds". */
final class NumberReader {

    /** No number that anybody counts is longer; it keeps the cost of a hostile text small. */
    private static final int LONGEST = 24;

    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String[] VULGAR_VALUES = {
        "0.5", "0.33", "0.67", "0.25", "0.75", "0.2", "0.4", "0.6", "0.8", "0.17", "0.83", "0.125", "0.375", "0.625",
        "0.875"
    };

    private final SentenceTokens row;

    NumberReader(SentenceTokens row) {
        this.row = row;
    }

    /**
     * The number that begins at token i; null where none does.
     *
     * @param money whether a currency stands before it, so that "m" is a million and not a metre
     */
    @Nullable
    NumberReading read(int i, boolean money) {
        Token token = row.at(i);
        return switch (token.kind()) {
            case NUMBER -> digits(i, money);
            case WORD -> words(i);
            case MARK -> vulgar(i);
            default -> null;
        };
    }

    /** The number of a word such as "USD115", behind its first letters, with what a stop cuts off: "USD115.5". */
    @Nullable
    NumberReading behindLetters(int i, int letters) {
        boolean places = row.isMark(i + 1, '.') && row.touches(i + 1) && row.isNumber(i + 2) && row.touches(i + 2);
        String text = row.at(i).text().substring(letters);
        BigDecimal value = decimal(places ? text + "." + row.at(i + 2).text() : text);
        return value == null ? null : scaled(i, places ? i + 3 : i + 1, value, true, NumberReading.Form.DIGITS);
    }

    private @Nullable NumberReading vulgar(int i) {
        BigDecimal value = vulgarValue(i);
        return value == null ? null : scaled(i, i + 1, value, false, NumberReading.Form.FRACTION);
    }

    private @Nullable BigDecimal vulgarValue(int i) {
        String text = row.at(i).text();
        int at = text.length() == 1 ? VULGAR.indexOf(text.charAt(0)) : -1;
        return at < 0 ? null : new BigDecimal(VULGAR_VALUES[at]);
    }

    private @Nullable NumberReading digits(int i, boolean money) {
        BigDecimal value = decimal(row.at(i).text());
        if (value == null) {
            return null;
        }
        int to = i + 1;
        NumberReading.Form form = NumberReading.Form.DIGITS;
        if (row.isMark(to, ',') && row.isNumber(to + 1) && row.lower(to + 1).equals("000") && isSmall(value)) {
            value = value.multiply(BigDecimal.valueOf(1000));
            to += 2;
        }
        BigDecimal fraction = fraction(i);
        if (fraction != null) {
            value = fraction;
            to = i + 3;
            form = NumberReading.Form.FRACTION;
        } else if (row.isNumber(to) && (fraction = fraction(to)) != null) {
            value = value.add(fraction);
            to += 3;
        } else if ((fraction = vulgarValue(to)) != null) {
            value = value.add(fraction);
            to++;
        }
        return scaled(i, to, value, money, form);
    }

    private static boolean isSmall(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(1000)) < 0;
    }

    /** Digits with separators; null for "1.2.3" (a version, an address), "007" (a code) and endless ones. */
    private static @Nullable BigDecimal decimal(String text) {
        int stops = 0;
        StringBuilder plain = new StringBuilder(text.length());
        for (int k = 0; k < text.length() && k <= LONGEST; k++) {
            char c = text.charAt(k);
            if (c == '.') {
                stops++;
                plain.append(c);
            } else if (c != ',') {
                plain.append((char) ('0' + Character.digit(c, 10)));
            }
        }
        boolean code = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
        return stops > 1 || code || text.length() > LONGEST ? null : new BigDecimal(plain.toString());
    }

    /** "3/4" at token i, in its usual denominators; null for "24/7" or "9/11". */
    private @Nullable BigDecimal fraction(int i) {
        if (!row.isMark(i + 1, '/') || !row.touches(i + 1) || !row.isNumber(i + 2) || !row.touches(i + 2)) {
            return null;
        }
        int above = smallWhole(row.at(i).text());
        int below = smallWhole(row.at(i + 2).text());
        boolean usual = below >= 2 && below <= 10 && below != 7 && below != 9 || below == 16 || below == 32;
        return above >= 1 && above < below && usual ? share(above, below) : null;
    }

    private static int smallWhole(String text) {
        if (text.length() > 2) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < text.length(); k++) {
            value = value * 10 + Math.max(0, Character.digit(text.charAt(k), 10));
        }
        return value;
    }

    /** Exact where it has an end, else to two places: 0.125, 0.33. */
    private static BigDecimal share(int above, int below) {
        BigDecimal exact =
                BigDecimal.valueOf(above).setScale(5).divide(BigDecimal.valueOf(below), RoundingMode.HALF_UP);
        return below % 3 == 0 && above * 2 != below
                ? exact.setScale(2, RoundingMode.HALF_UP)
                : exact.stripTrailingZeros();
    }

    private NumberReading scaled(int from, int to, BigDecimal value, boolean money, NumberReading.Form form) {
        int at = to;
        BigDecimal factor = BigDecimal.ONE;
        while (true) {
            int word = row.joins(at) ? at + 1 : at;
            BigDecimal scale = NumberWords.scale(row.lower(word));
            if (scale == null && factor.equals(BigDecimal.ONE)) {
                scale = shortScale(word, money);
            }
            if (scale == null || factor.precision() > LONGEST) {
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

    private @Nullable NumberReading words(int i) {
        String first = row.lower(i);
        return switch (first) {
            case "a", "an" -> indefinite(i);
            case "half", "quarter" -> part(i, i);
            default -> NumberWords.belowHundred(first) < 0 ? null : cardinal(i, i);
        };
    }

    /** "a million", "a dozen", "a half million", "a quarter of". */
    private @Nullable NumberReading indefinite(int i) {
        if (NumberWords.scale(row.lower(i + 1)) != null) {
            return cardinal(i, i + 1);
        }
        return NumberWords.denominator(row.lower(i + 1)) > 0 ? part(i, i + 1) : null;
    }

    /** "half a million", "a quarter million", "a third of the men"; null for "the first half", "a third man". */
    private @Nullable NumberReading part(int from, int i) {
        int below = NumberWords.denominator(row.lower(i));
        BigDecimal value = share(1, below);
        int next = i + 1;
        boolean article = row.lower(next).equals("a") || row.lower(next).equals("an");
        if (article && below == 2) {
            BigDecimal scale = NumberWords.scale(row.lower(next + 1));
            return scale != null
                    ? scaled(from, next + 1, value, false, NumberReading.Form.FRACTION)
                    : new NumberReading(from, next + 1, value, BigDecimal.ONE, NumberReading.Form.FRACTION);
        }
        if (NumberWords.scale(row.lower(next)) != null && below <= 4) {
            return scaled(from, next, value, false, NumberReading.Form.FRACTION);
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

    private @Nullable NumberReading cardinal(int from, int i) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = i > from ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ONE;
        int last = i > from ? 1 : 0; // the word value that may still grow: 0 none, 1 to 19, tens, 100 after a magnitude
        int at = i;
        while (true) {
            int word = row.joins(at) && at > i ? at + 1 : at;
            String lower = row.lower(word);
            int small = NumberWords.belowHundred(lower);
            if (small >= 0 && row.isWord(word)) {
                boolean fits = last == 0 || last == 100 || last >= 20 && last < 100 && small >= 1 && small <= 9;
                if (!fits) {
                    if (last >= 10 && last < 100 && small >= 10) {
                        return null; // "nineteen eighty": a year
                    }
                    break;
                }
                group = group.add(BigDecimal.valueOf(small));
                last = small == 0 ? 19 : small;
                at = word + 1;
                continue;
            }
            BigDecimal scale = NumberWords.scale(lower);
            if (scale != null && row.isWord(word)) {
                if (scale.intValue() == 100 || scale.intValue() == 12) {
                    group = group.max(BigDecimal.ONE).multiply(scale);
                } else if (group.signum() == 0) {
                    total = total.multiply(scale);
                } else {
                    total = total.add(group.multiply(scale));
                    group = BigDecimal.ZERO;
                }
                if (total.precision() > LONGEST || group.precision() > LONGEST) {
                    return null;
                }
                largest = largest.max(scale);
                last = 100;
                at = word + 1;
                continue;
            }
            if (lower.equals("and") && word == at) {
                if (last == 100 && NumberWords.belowHundred(row.lower(at + 1)) > 0 && largest.intValue() != 12) {
                    at++;
                    continue;
                }
                if (row.lower(at + 1).equals("a") && row.lower(at + 2).equals("half")) {
                    return scaled(from, at + 3, total.add(group).add(share(1, 2)), false, NumberReading.Form.WORDS);
                }
            }
            break;
        }
        return fractionOrWhole(from, at, total.add(group), largest);
    }

    /** Whether the words end in a denominator ("two-thirds") or an ordinal ("twenty-first", which is no number). */
    private @Nullable NumberReading fractionOrWhole(int from, int at, BigDecimal value, BigDecimal largest) {
        int word = row.isHyphen(at) ? at + 1 : at;
        int below = NumberWords.denominator(row.lower(word));
        if (below > 0 && value.compareTo(BigDecimal.valueOf(below)) < 0 && value.signum() > 0) {
            boolean plural = row.lower(word).endsWith("s") || row.lower(word).equals("halves");
            if (value.intValue() == 1 ? !plural : plural) {
                return scaled(from, word + 1, share(value.intValue(), below), false, NumberReading.Form.FRACTION);
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
