package org.daybrief.statement.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A value and its days.
 *
 * @param unit how exact the value is
 */
record Resolved(
        @Nullable String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Unit unit) {

    static final Resolved NOTHING = new Resolved(null, null, null, null);

    static Resolved text(@Nullable String value) {
        return new Resolved(value, null, null, null);
    }

    static Resolved day(LocalDate day) {
        return new Resolved(day.toString(), day, day, Unit.DAY);
    }

    static Resolved week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Resolved(weekOf(day), monday, monday.plusDays(6), Unit.WEEK);
    }

    static Resolved weekend(LocalDate day) {
        LocalDate saturday = day.minusDays(day.getDayOfWeek().getValue() - 6L);
        return new Resolved(weekOf(day) + "-WE", saturday, saturday.plusDays(1), Unit.WEEKEND);
    }

    static Resolved month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Resolved(
                first.toString().substring(0, 7), first, first.with(TemporalAdjusters.lastDayOfMonth()), Unit.MONTH);
    }

    static Resolved quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Resolved(year + "-Q" + quarter, first, first.plusMonths(3).minusDays(1), Unit.QUARTER);
    }

    static Resolved half(int year, int half) {
        LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
        return new Resolved(year + "-H" + half, first, first.plusMonths(6).minusDays(1), Unit.QUARTER);
    }

    /** Winter has no days here: "winter 2024" begins in one of two years. */
    static Resolved season(int year, Season season) {
        String value = year + "-" + season;
        if (season == Season.WI) {
            return new Resolved(value, null, null, Unit.QUARTER);
        }
        LocalDate first = LocalDate.of(year, season.firstMonth, 1);
        return new Resolved(value, first, first.plusMonths(3).minusDays(1), Unit.QUARTER);
    }

    static Resolved year(int year) {
        return new Resolved(fourDigits(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Unit.YEAR);
    }

    static Resolved decade(int year) {
        int first = year / 10 * 10;
        return new Resolved(
                fourDigits(first).substring(0, 3),
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 9, 12, 31),
                Unit.DECADE);
    }

    Resolved at(@Nullable String clock) {
        return clock == null || unit != Unit.DAY ? this : new Resolved(value + clock, from, to, unit);
    }

    /** "This month" in a clause of the past ends with the day of speaking, "later this month" begins with it. */
    Resolved capped(TimePhrase phrase, Tense tense, @Nullable LocalDate now) {
        boolean current = phrase.meaning() instanceof Meaning.Shift shift && shift.amount() == 0 && shift.fromNow();
        if (!current || now == null || from == null || to == null || now.isBefore(from) || now.isAfter(to)) {
            return this;
        }
        return switch (tense) {
            case PAST -> new Resolved(value, from, now, unit);
            case FUTURE -> new Resolved(value, now, to, unit);
            case NEAREST, OPEN -> this;
        };
    }

    private static String weekOf(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }

    static String fourDigits(int year) {
        return year >= 1000 ? Integer.toString(year) : ("000" + year).substring(("000" + year).length() - 4);
    }
}
