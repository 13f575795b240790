package org.daybrief.statement.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.daybrief.statement.time.Meaning.Partial;
import org.jspecify.annotations.Nullable;

/** Dates of numbers alone: 2024-10-28, 28/10/2024, 28.10.2024, 10/28/89. The day stands first unless that cannot be. */
final class NumericDateRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        String text = c.token(i).text();
        if (text.length() >= 8 && text.length() <= 10 && text.indexOf('.') > 0) {
            return dotted(c, i, text);
        }
        String mark = c.lower(i + 1);
        boolean parted = (mark.equals("/") || mark.equals("-"))
                && c.is(i + 3, mark)
                && c.isNumber(i + 2)
                && c.isNumber(i + 4)
                && c.token(i + 4).begin() - c.token(i).end()
                        == c.token(i + 2).text().length() + 2;
        if (!parted || c.is(i - 1, mark) || c.is(i + 5, mark) && c.isNumber(i + 6)) {
            return null;
        }
        String first = text;
        String second = c.token(i + 2).text();
        String third = c.token(i + 4).text();
        if (first.length() == 4) {
            return phrase(i, i + 5, number(first), number(second), number(third));
        }
        if (mark.equals("-") && third.length() != 4) {
            return null;
        }
        return dayAndMonth(c, i, i + 5, first, second, third);
    }

    private static @Nullable TimePhrase dotted(Cursor c, int i, String text) {
        int one = text.indexOf('.');
        int two = text.indexOf('.', one + 1);
        if (two < 0 || text.indexOf('.', two + 1) >= 0 || text.length() - two != 5) {
            return null;
        }
        return dayAndMonth(c, i, i + 1, text.substring(0, one), text.substring(one + 1, two), text.substring(two + 1));
    }

    private static @Nullable TimePhrase dayAndMonth(
            Cursor c, int begin, int end, String first, String second, String third) {
        int year = year(third);
        int a = number(first);
        int b = number(second);
        boolean monthFirst = a <= 12 && (b > 12 || c.order == NumericOrder.MONTH_FIRST);
        return monthFirst ? phrase(begin, end, year, a, b) : phrase(begin, end, year, b, a);
    }

    private static @Nullable TimePhrase phrase(int begin, int end, int year, int month, int day) {
        if (year < 1000 || year > 2199 || month < 1 || day < 1) {
            return null;
        }
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        return TimePhrase.date(begin, end, Partial.ofMonth(month).withDay(day).withYear(year), "numeric date");
    }

    /** "89" is of the last century, "24" of this one. */
    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 2 && year >= 0) {
            return year < 70 ? 2000 + year : 1900 + year;
        }
        return digits.length() == 4 ? year : -1;
    }

    private static int number(String digits) {
        if (digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < digits.length(); k++) {
            char c = digits.charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
