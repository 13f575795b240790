package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Months and their days: "November 6, 2024", "6 Nov. 2024", "the 6th of November", "November 2024", "November". */
final class MonthRule implements TimeRule {

    /** Words before "May" and "March" that a verb or a name cannot follow. */
    private static final WordSet BEFORE_MONTH = WordSet.of("""
            in on since until till by of from to through before after during between for and or early late mid
            last next this every each - – around end previous following""");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (c.isNumber(i)) {
            return dayFirst(c, i, i);
        }
        if (c.is(i, Role.THE)) {
            return dayFirst(c, i, i + 1);
        }
        return monthFirst(c, i);
    }

    /** A date that begins with token {@code i}, told by a month's name; null where none does. */
    static @Nullable TimePhrase dated(Cursor c, int i) {
        return c.is(i, Role.MONTH) || c.is(i, Role.MONTH_SHORT) ? monthFirst(c, i) : dayFirst(c, i, i);
    }

    private static @Nullable TimePhrase dayFirst(Cursor c, int begin, int i) {
        int day = dayAt(c, i);
        if (day < 0) {
            return null;
        }
        int k = dayEnd(c, i);
        if (begin == i && DayRange.joins(c, k)) {
            return firstOfRange(c, i, day, k);
        }
        if (c.is(k, "of")) {
            k++;
        } else if (begin < i) {
            return null;
        }
        k = c.skipHyphen(k);
        int month = month(c, k);
        if (month < 0 || !c.token(k).capitalised()) {
            return null;
        }
        int end = c.skipStop(k + 1);
        Partial partial = Partial.ofMonth(month).withDay(day);
        int yearAt = yearAt(c, end);
        if (yearAt >= 0) {
            return TimePhrase.date(begin, yearAt + 1, partial.withYear(c.year(yearAt)), "day month year");
        }
        return TimePhrase.date(begin, c.is(k, Role.MONTH) ? k + 1 : end, partial, "day month");
    }

    /** "3" of "3-5 June": it has the month of the day behind it. */
    private static @Nullable TimePhrase firstOfRange(Cursor c, int i, int day, int joint) {
        TimePhrase last = dayAt(c, joint + 1) > day ? dayFirst(c, joint + 1, joint + 1) : null;
        boolean range = last != null && last.meaning() instanceof Partial partial && partial.day() != null;
        return range ? TimePhrase.date(i, dayEnd(c, i), ((Partial) last.meaning()).withDay(day), "day month") : null;
    }

    private static @Nullable TimePhrase monthFirst(Cursor c, int i) {
        int month = month(c, i);
        if (month < 0 || !c.token(i).capitalised()) {
            return null;
        }
        int stop = c.skipStop(i + 1);
        int dayAt = c.is(stop, Role.THE) && !c.isNumber(stop) ? stop + 1 : c.skipHyphen(stop);
        int day = dayAt(c, dayAt);
        if (day > 0) {
            return withDay(c, i, month, day, dayAt);
        }
        int yearAt = yearAt(c, stop);
        if (yearAt >= 0) {
            return TimePhrase.date(i, yearAt + 1, Partial.ofMonth(month).withYear(c.year(yearAt)), "month year");
        }
        boolean whole = c.is(i, Role.MONTH);
        if (whole ? !isMonthAlone(c, i) : stop == i + 1 || !followsPreposition(c, i)) {
            return null;
        }
        return TimePhrase.date(i, whole ? i + 1 : stop, Partial.ofMonth(month), "month");
    }

    private static TimePhrase withDay(Cursor c, int begin, int month, int day, int dayAt) {
        Partial partial = Partial.ofMonth(month).withDay(day);
        int end = dayEnd(c, dayAt);
        int yearAt = c.is(end, ",") ? end + 1 : end;
        int year = c.year(yearAt);
        if (year > 0) {
            return TimePhrase.date(begin, yearAt + 1, partial.withYear(year), "month day year");
        }
        return TimePhrase.date(begin, end, partial, "month day");
    }

    static int month(Cursor c, int i) {
        Role role = c.role(i);
        if (role == Role.MONTH) {
            return c.word(i).number();
        }
        boolean marked = role == Role.MONTH_SHORT
                && (c.is(i + 1, ".") || c.isNumber(i + 1) || c.isNumber(i - 1) || c.isHyphen(i - 1));
        return marked ? c.word(i).number() : -1;
    }

    /** 1 … 31 for "6", "6th", "sixth"; -1 for all else. */
    static int dayAt(Cursor c, int i) {
        if (c.is(i, Role.ORDINAL)) {
            return c.word(i).number();
        }
        if (!c.isNumber(i) || c.token(i).text().length() > 2) {
            return -1;
        }
        if (!isOrdinalEnding(c, i + 1) && c.digits(i) < 0) {
            return -1;
        }
        if (c.is(i + 1, ":") && c.isNumber(i + 2) || c.is(i + 1, "%")) {
            return -1;
        }
        int day = Integer.parseInt(c.token(i).text());
        return day >= 1 && day <= 31 ? day : -1;
    }

    static int dayEnd(Cursor c, int i) {
        return c.isNumber(i) && isOrdinalEnding(c, i + 1) ? i + 2 : i + 1;
    }

    static boolean isOrdinalEnding(Cursor c, int i) {
        return c.token(i).touches(c.token(i - 1)) && (c.is(i, "th") || c.is(i, "st") || c.is(i, "nd") || c.is(i, "rd"));
    }

    /** Where a year stands at once, or after a comma or hyphen; -1 where none does. */
    private static int yearAt(Cursor c, int i) {
        int at = c.is(i, ",") || c.isHyphen(i) || c.is(i, "of") ? i + 1 : i;
        return c.year(at) > 0 && !c.isUnit(at + 1) ? at : -1;
    }

    /** "May" and "March" open sentences as verbs, "April" and "June" are names. */
    private static boolean isMonthAlone(Cursor c, int i) {
        String lower = c.lower(i);
        String before = c.lower(i - 1);
        if (c.is(i + 1, "day")) {
            return false;
        }
        if (BEFORE_MONTH.contains(before) || c.is(i - 1, Role.EDGE) || c.is(i - 1, Role.SELECTOR)) {
            return true;
        }
        if (lower.equals("may") || lower.equals("march")) {
            return false;
        }
        boolean name = lower.equals("april") || lower.equals("june") || lower.equals("august");
        return !name || !c.token(i + 1).capitalised();
    }

    private static boolean followsPreposition(Cursor c, int i) {
        return BEFORE_MONTH.contains(c.lower(i - 1)) && c.token(i + 1).touches(c.token(i));
    }
}
