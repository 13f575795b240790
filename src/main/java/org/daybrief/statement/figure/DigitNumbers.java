package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that are written in digits: "1,300", "10 1/2", "2½", "USD115.5". */
final class DigitNumbers {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String[] VULGAR_VALUES = {
        "0.5", "0.33", "0.67", "0.25", "0.75", "0.2", "0.4", "0.6", "0.8", "0.17", "0.83", "0.125", "0.375", "0.625",
        "0.875"
    };

    private final SentenceTokens row;
    private final Magnitudes magnitudes;

    DigitNumbers(SentenceTokens row, Magnitudes magnitudes) {
        this.row = row;
        this.magnitudes = magnitudes;
    }

    /** The number of a word such as "USD115", behind its first letters, with what a stop cuts off: "USD115.5". */
    @Nullable
    NumberReading behindLetters(int i, int letters) {
        boolean places = row.isMark(i + 1, '.') && row.touches(i + 1) && row.isNumber(i + 2) && row.touches(i + 2);
        String text = row.at(i).text().substring(letters);
        BigDecimal value = decimal(places ? text + "." + row.at(i + 2).text() : text);
        return value == null
                ? null
                : magnitudes.scaled(i, places ? i + 3 : i + 1, value, true, NumberReading.Form.DIGITS);
    }

    /** "½". */
    @Nullable
    NumberReading vulgar(int i) {
        BigDecimal value = vulgarValue(i);
        return value == null ? null : magnitudes.scaled(i, i + 1, value, false, NumberReading.Form.FRACTION);
    }

    private @Nullable BigDecimal vulgarValue(int i) {
        String text = row.at(i).text();
        int at = text.length() == 1 ? VULGAR.indexOf(text.charAt(0)) : -1;
        return at < 0 ? null : new BigDecimal(VULGAR_VALUES[at]);
    }

    /** The number whose digits begin at token i; null for codes and versions. */
    @Nullable
    NumberReading digits(int i, boolean money) {
        BigDecimal value = decimal(row.at(i).text());
        if (value == null) {
            return null;
        }
        int to = i + 1;
        NumberReading.Form form = NumberReading.Form.DIGITS;
        if (row.isMark(to, ',') && row.isNumber(to + 1) && row.lower(to + 1).equals("000") && isSmall(value)) {
            value = value.multiply(THOUSAND);
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
        return magnitudes.scaled(i, to, value, money, form);
    }

    private static boolean isSmall(BigDecimal value) {
        return value.compareTo(THOUSAND) < 0;
    }

    /** Digits with separators; null for "1.2.3" (a version, an address), "007" (a code) and endless ones. */
    private static @Nullable BigDecimal decimal(String text) {
        int stops = 0;
        StringBuilder plain = new StringBuilder(text.length());
        for (int k = 0; k < text.length() && k <= NumberReading.LONGEST; k++) {
            char c = text.charAt(k);
            if (c == '.') {
                stops++;
                plain.append(c);
            } else if (c != ',') {
                plain.append((char) ('0' + Character.digit(c, 10)));
            }
        }
        boolean code = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
        return stops > 1 || code || text.length() > NumberReading.LONGEST ? null : new BigDecimal(plain.toString());
    }

    /** "3/4" at token i, in its usual denominators; null for "24/7" or "9/11". */
    private @Nullable BigDecimal fraction(int i) {
        if (!row.isMark(i + 1, '/') || !row.touches(i + 1) || !row.isNumber(i + 2) || !row.touches(i + 2)) {
            return null;
        }
        int above = smallWhole(row.at(i).text());
        int below = smallWhole(row.at(i + 2).text());
        boolean usual = below >= 2 && below <= 10 && below != 7 && below != 9 || below == 16 || below == 32;
        return above >= 1 && above < below && usual ? Fraction.of(above, below) : null;
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
}
