package org.daybrief.statement.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What an expression of time says, before anybody asks on which day it was said. */
sealed interface Meaning {

    /** A day of which only its place within an event is told. */
    Meaning DAY_OF_EVENT = new Fixed("XXXX-XX-XX");

    /** Nothing that depends on a day: "P2W", "PRESENT_REF", "XXXX-WXX-2". */
    record Fixed(String value) implements Meaning {}

    /**
     * So many units from a day: "yesterday", "last week", "two years ago", "the following month".
     *
     * @param amount how many, negative into the past
     * @param unit of what, and so how exact
     * @param fromNow whether from the day of speaking, else from the time told before
     */
    record Shift(int amount, Unit unit, boolean fromNow) implements Meaning {

        /** "a year ago", "a year earlier": of the same quarter, where the text speaks of one. */
        boolean isYearBefore() {
            return amount == -1 && unit == Unit.YEAR;
        }
    }

    /** "Thanksgiving": the fourth Thursday of November. */
    record NthWeekday(int month, int nth, DayOfWeek weekday) implements Meaning {}

    /** "the week of May 2", "the week ended June 7": that in which the day lies. */
    record WeekOf(Partial day) implements Meaning {}

    /**
     * The period that accounts speak of: "the quarter", "the latest period", "the 2022 period", "the year-earlier quarter".
     *
     * @param year where it is named
     * @param shift by how many years it lies before the one spoken of
     * @param latest whether it is the last one that has ended
     * @param quarter whether the words say that it is a quarter
     * @param ended its last day, where that is told
     */
    record Period(
            @Nullable Integer year,
            int shift,
            boolean latest,
            boolean quarter,
            @Nullable Partial ended) implements Meaning {}

    /** A stretch of so many units that ends or begins on the day of speaking: "the past two weeks". */
    record Stretch(String period, int amount, Unit unit) implements Meaning {}

    /** A part of the calendar of which some is left open: "November 6", "Friday", "the third quarter", "last June". */
    record Partial(
            @Nullable Integer year,
            @Nullable Integer yearShift,
            @Nullable Integer quarter,
            @Nullable Integer half,
            @Nullable Season season,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday,
            @Nullable Selector selector)
            implements Meaning {

        static final Partial NOTHING = new Partial(null, null, null, null, null, null, null, null, null);

        static Partial ofYear(int year) {
            return NOTHING.withYear(year);
        }

        static Partial ofMonth(int month) {
            return new Partial(null, null, null, null, null, month, null, null, null);
        }

        static Partial ofWeekday(int weekday) {
            return new Partial(null, null, null, null, null, null, null, DayOfWeek.of(weekday), null);
        }

        static Partial ofSeason(Season season) {
            return new Partial(null, null, null, null, season, null, null, null, null);
        }

        static Partial ofQuarter(int quarter) {
            return new Partial(null, null, quarter, null, null, null, null, null, null);
        }

        static Partial ofHalf(int half) {
            return new Partial(null, null, null, half, null, null, null, null, null);
        }

        Partial withYear(int newYear) {
            return new Partial(newYear, null, quarter, half, season, month, day, weekday, selector);
        }

        Partial withYearShift(int shift) {
            return new Partial(null, shift, quarter, half, season, month, day, weekday, selector);
        }

        Partial withDay(int newDay) {
            return new Partial(year, yearShift, quarter, half, season, month, newDay, weekday, selector);
        }

        Partial withWeekday(@Nullable DayOfWeek newWeekday) {
            return new Partial(year, yearShift, quarter, half, season, month, day, newWeekday, selector);
        }

        Partial withSelector(@Nullable Selector newSelector) {
            return new Partial(year, yearShift, quarter, half, season, month, day, weekday, newSelector);
        }

        boolean hasYear() {
            return year != null || yearShift != null;
        }

        /** A year and nothing else. */
        boolean isYear() {
            return year != null && quarter == null && half == null && season == null && month == null;
        }

        boolean isWeekday() {
            return weekday != null && month == null;
        }
    }
}
