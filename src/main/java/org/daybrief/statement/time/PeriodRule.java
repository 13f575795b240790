package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.Meaning.Period;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The period that accounts speak of, named without its number: "the quarter", "the latest period", "the 1988 period", "the
 * same period last year", "the quarter ended April 30". Which one it is tells the one named before.
 */
final class PeriodRule implements TimeRule {

    static final String RULE = "the quarter";

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (!c.is(i, Role.THE)) {
            return owned(c, i);
        }
        int k = i + 1;
        if (isPeriod(c, k) && c.is(k, "quarter")) {
            return quarter(c, i, k);
        }
        boolean quarter = c.is(k + 1, "quarter");
        if (!isPeriod(c, k + 1)) {
            return null;
        }
        int year = c.year(k);
        if (year > 0) {
            return period(i, k + 2, new Period(year, 0, false, quarter, null));
        }
        if (c.is(k, "latest") || c.is(k, "current") && !quarter) {
            return period(i, k + 2, new Period(null, 0, true, quarter, null));
        }
        boolean compared = c.is(k, "same") || c.is(k, "corresponding") || c.is(k, "comparable");
        int end = compared ? yearBefore(c, k + 2) : -1;
        return end < 0 ? null : period(i, end, new Period(null, -1, false, quarter, null));
    }

    /** "the quarter", "the quarter a year ago", "the quarter ended April 30"; not "the quarter of the men". */
    private static @Nullable TimePhrase quarter(Cursor c, int begin, int k) {
        if (c.is(k + 1, "of") || c.isHyphen(k + 1)) {
            return null;
        }
        int before = yearBefore(c, k + 1);
        if (before > 0) {
            return period(begin, before, new Period(null, -1, false, true, null));
        }
        boolean ends = c.is(k + 1, "ended") || c.is(k + 1, "ending");
        TimePhrase date = ends ? MonthRule.dated(c, c.is(k + 2, "on") ? k + 3 : k + 2) : null;
        Partial last = date != null && date.meaning() instanceof Partial p && p.day() != null ? p : null;
        return period(begin, k + 1, new Period(null, 0, false, true, last));
    }

    /** "last year's quarter", "that quarter". */
    private static @Nullable TimePhrase owned(Cursor c, int i) {
        if (c.is(i, "that") && c.is(i + 1, "quarter") && !c.is(i + 2, "of")) {
            return period(i, i + 2, new Period(null, 0, false, true, null));
        }
        boolean lastYear =
                c.is(i, "last") && c.is(i + 1, "year") && c.token(i + 2).is(Token.Kind.GENITIVE);
        return lastYear && isPeriod(c, i + 3)
                ? period(i, i + 4, new Period(null, -1, false, c.is(i + 3, "quarter"), null))
                : null;
    }

    private static boolean isPeriod(Cursor c, int i) {
        return c.is(i, Role.PERIOD) || c.is(i, "quarter");
    }

    /** After "last year", "a year ago", "a year earlier", "of last year"; -1 where none stands there. */
    private static int yearBefore(Cursor c, int i) {
        int k = c.is(i, "of") || c.is(i, "in") ? i + 1 : i;
        if (c.is(k, "last") && c.is(k + 1, "year")) {
            return k + 2;
        }
        boolean ago = c.is(k, Role.A) && c.is(k + 1, "year") && (c.is(k + 2, "ago") || c.is(k + 2, "earlier"));
        return ago ? k + 3 : -1;
    }

    private static TimePhrase period(int begin, int end, Period period) {
        return TimePhrase.date(begin, end, period, RULE);
    }
}
