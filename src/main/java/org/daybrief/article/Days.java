package org.daybrief.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that are written out in full: ISO, numeric (day first unless that is impossible), with the month's name.
 * Only what names day, month and year counts; clock times and zones are left aside, the printed day stands.
 */
final class Days {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    /** A day and where it stands in the text that was searched. */
    record Found(LocalDate day, int begin, int end) {}

    private final String text;
    private final int end;
    private int at;

    private Days(String text, int begin, int end) {
        this.text = text;
        this.at = begin;
        this.end = end;
    }

    /** The first full date of the text; null where there is none. */
    static @Nullable LocalDate in(@Nullable String text) {
        Found found = text == null ? null : first(text, 0, text.length());
        return found == null ? null : found.day;
    }

    /** The first full date between two offsets; null where there is none. */
    static @Nullable Found first(String text, int begin, int end) {
        return new Days(text, begin, end).next();
    }

    /** The month's number for its name or its abbreviation in lower case, 0 for any other word. */
    static int month(String lower) {
        return MONTHS.getOrDefault(lower, 0);
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Found next() {
        while (at < end) {
            char c = text.charAt(at);
            boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (free && (c >= '0' && c <= '9' || Character.isLetter(c))) {
                int begin = at;
                LocalDate day = c <= '9' ? fromDigits() : fromMonth();
                if (day != null) {
                    return new Found(day, begin, at);
                }
                at = Math.max(begin + 1, Math.min(at, wordEnd(begin)));
            } else {
                at++;
            }
        }
        return null;
    }

    /** 2024-11-13, 2024/11/13, 28/10/2024, 28.10.2024, 20241113, 13 November 2024, 13th of Nov. 2024. */
    private @Nullable LocalDate fromDigits() {
        int begin = at;
        int first = number(8);
        int digits = at - begin;
        if (digits == 8 && !digitAt(at)) {
            return day(first / 10_000, first / 100 % 100, first % 100);
        }
        if (at < end && "-/.".indexOf(text.charAt(at)) >= 0 && digitAt(at + 1)) {
            return numeric(first, digits, text.charAt(at));
        }
        if (digits > 2) {
            return null;
        }
        ordinal();
        space("of");
        int month = monthHere();
        if (month == 0) {
            return null;
        }
        space("");
        return year(month, first);
    }

    private @Nullable LocalDate numeric(int first, int digits, char separator) {
        at++;
        int second = number(2);
        if (at >= end || text.charAt(at) != separator || !digitAt(at + 1)) {
            return null;
        }
        at++;
        int begin = at;
        int third = number(4);
        if (digits == 4) {
            return at - begin > 2 || digitAt(at) ? null : day(first, second, third);
        }
        if (digits > 2 || at - begin == 3 || at - begin == 1 || digitAt(at)) {
            return null;
        }
        int year = at - begin == 4 ? third : third < 70 ? 2000 + third : 1900 + third;
        LocalDate dayFirst = day(year, second, first);
        return dayFirst == null ? day(year, first, second) : dayFirst;
    }

    /** November 13, 2024; Nov. 13th 2024. */
    private @Nullable LocalDate fromMonth() {
        int month = monthHere();
        if (month == 0) {
            return null;
        }
        space("");
        if (!digitAt(at)) {
            return null;
        }
        int begin = at;
        int day = number(2);
        if (at - begin > 2 || digitAt(at)) {
            return null;
        }
        ordinal();
        space("");
        return year(month, day);
    }

    private @Nullable LocalDate year(int month, int day) {
        int begin = at;
        int year = digitAt(at) ? number(4) : 0;
        return at - begin == 4 && !digitAt(at) ? day(year, month, day) : null;
    }

    private int monthHere() {
        int wordEnd = wordEnd(at);
        if (wordEnd - at < 3 || wordEnd - at > 9) {
            return 0;
        }
        int month = month(text.substring(at, wordEnd).toLowerCase(Locale.ROOT));
        at = wordEnd;
        if (month > 0 && at < end && text.charAt(at) == '.') {
            at++;
        }
        return month;
    }

    private void ordinal() {
        if (at + 2 <= end && wordEnd(at) == at + 2) {
            String suffix = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
            if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th")) {
                at += 2;
            }
        }
    }

    /** Skips spaces, commas and hyphens, and the word among them. */
    private void space(String word) {
        skipSpace();
        if (!word.isEmpty() && text.startsWith(word + " ", at)) {
            at += word.length();
            skipSpace();
        }
    }

    private void skipSpace() {
        int limit = Math.min(end, at + 4);
        while (at < limit && (Character.isSpaceChar(text.charAt(at)) || ",-\n\t".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private int number(int maxDigits) {
        int value = 0;
        int limit = Math.min(end, at + maxDigits);
        while (at < limit && digitAt(at)) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private boolean digitAt(int i) {
        return i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private int wordEnd(int i) {
        while (i < end && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
