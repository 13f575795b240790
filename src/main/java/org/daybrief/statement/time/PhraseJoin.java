package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes one expression of two that stand together: "10 p.m. Wednesday", "Saturday, April 25", "June last year". */
final class PhraseJoin {

    /** The two as one; null where they stay two. */
    @Nullable
    TimePhrase join(Cursor c, TimePhrase left, TimePhrase right) {
        int gap = right.begin() - left.end();
        if (gap > 2 || left.kind() == TimeKind.SET || right.kind() == TimeKind.SET) {
            return null;
        }
        boolean comma = gap == 1 && c.is(left.end(), ",");
        boolean of = gap == 1 && c.is(left.end(), "of");
        boolean genitive = gap == 1 && c.token(left.end()).is(Token.Kind.GENITIVE);
        if (gap == 0 || comma) {
            TimePhrase day = clockAndDay(left, right);
            if (day != null) {
                return day;
            }
            day = weekdayAndDay(left, right);
            if (day != null) {
                return day;
            }
        }
        TimePhrase joined = null;
        if (gap == 0 || of || comma && right.meaning() instanceof Partial year && year.isYear()) {
            joined = partAndYear(left, right);
        }
        return joined == null && (gap == 0 || genitive) ? partAndYear(c, left, right) : joined;
    }

    private static @Nullable TimePhrase clockAndDay(TimePhrase left, TimePhrase right) {
        if (left.meaning() == Partial.NOTHING && right.clock() == null && isDay(right.meaning())) {
            return right.from(left.begin()).at(left.clock());
        }
        return null;
    }

    static boolean isDay(Meaning meaning) {
        return meaning instanceof Partial partial && (partial.weekday() != null || partial.day() != null)
                || meaning instanceof Shift shift && shift.unit() == Unit.DAY;
    }

    private static @Nullable TimePhrase weekdayAndDay(TimePhrase left, TimePhrase right) {
        if (left.meaning() instanceof Partial week
                && week.isWeekday()
                && right.meaning() instanceof Partial day
                && day.day() != null
                && day.weekday() == null) {
            TimePhrase joined = right.from(left.begin()).with(day.withWeekday(week.weekday()));
            return left.clock() == null ? joined : joined.at(left.clock());
        }
        return null;
    }

    /** "June last year", "third quarter of 1989", "summer 2024". */
    private static @Nullable TimePhrase partAndYear(TimePhrase left, TimePhrase right) {
        if (!(left.meaning() instanceof Partial part)
                || part.hasYear()
                || part.weekday() != null
                || part == Partial.NOTHING) {
            return null;
        }
        Partial withYear = withYear(part, right.meaning());
        return withYear == null ? null : left.to(right.end()).with(withYear);
    }

    /** "this year's third quarter", "1988 third quarter". */
    private static @Nullable TimePhrase partAndYear(Cursor c, TimePhrase left, TimePhrase right) {
        if (!(right.meaning() instanceof Partial part)
                || part.hasYear()
                || part.quarter() == null && part.half() == null) {
            return null;
        }
        Partial withYear = withYear(part, left.meaning());
        if (withYear == null) {
            return null;
        }
        int begin = c.is(left.begin() - 1, Role.THE) ? left.begin() - 1 : left.begin();
        return right.from(begin).with(withYear);
    }

    private static @Nullable Partial withYear(Partial part, Meaning year) {
        if (year instanceof Partial partial && partial.isYear()) {
            return part.withYear(partial.year());
        }
        if (year instanceof Shift shift && shift.unit() == Unit.YEAR && shift.fromNow()) {
            return part.withYearShift(shift.amount());
        }
        return null;
    }
}
