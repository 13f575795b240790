package org.daybrief.statement.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.daybrief.statement.time.Meaning.NthWeekday;
import org.daybrief.statement.time.Meaning.Partial;
import org.jspecify.annotations.Nullable;

/** Fills in what a partial date leaves open: the year of "November 6", the week of "Friday". */
final class PartialResolver {

    Resolved resolve(Partial p, Anchor anchor, Focus focus, Tense tense) {
        if (p.isWeekday()) {
            return weekday(p.weekday(), p.selector(), anchor, focus, tense);
        }
        Integer year = year(p, anchor);
        if (p.month() != null) {
            return p.day() != null ? monthDay(p, year, anchor, tense) : month(p, year, anchor, tense);
        }
        if (p.quarter() != null) {
            return quarter(p, year, anchor, tense);
        }
        if (p.half() != null) {
            return year == null ? Resolved.text("XXXX-H" + p.half()) : Resolved.half(year, p.half());
        }
        if (p.season() != null) {
            return season(p, year, anchor, tense);
        }
        return year == null ? Resolved.NOTHING : Resolved.year(year);
    }

    Resolved nthWeekday(NthWeekday nth, Anchor anchor, Tense tense) {
        if (anchor.year() == null) {
            return Resolved.text("XXXX-" + two(nth.month()));
        }
        LocalDate now = anchor.day();
        Integer year = now == null ? anchor.year() : yearOfDay(nth.month(), nth.nth() * 7 - 3, now, tense);
        LocalDate first = LocalDate.of(year, nth.month(), 1);
        return Resolved.day(first.with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), nth.weekday())));
    }

    private static @Nullable Integer year(Partial p, Anchor anchor) {
        if (p.year() != null) {
            return p.year();
        }
        return p.yearShift() != null && anchor.year() != null ? Integer.valueOf(anchor.year() + p.yearShift()) : null;
    }

    private static Resolved monthDay(Partial p, @Nullable Integer knownYear, Anchor anchor, Tense tense) {
        Integer year = knownYear;
        if (year == null && anchor.near() != null) {
            year = yearOfDay(p.month(), p.day(), anchor.near(), anchor.day() == null ? Tense.OPEN : tense);
        } else if (year == null) {
            year = anchor.year();
        }
        if (year == null) {
            return Resolved.text("XXXX-" + two(p.month()) + "-" + two(p.day()));
        }
        LocalDate day = dayOf(year, p.month(), p.day());
        return day == null ? Resolved.NOTHING : Resolved.day(day);
    }

    /** The nearest one, unless the tense speaks against it by more than two months. */
    private static Integer yearOfDay(int month, int day, LocalDate now, Tense tense) {
        LocalDate best = null;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate candidate = dayOf(year, month, Math.min(day, 28));
            long away = candidate.toEpochDay() - now.toEpochDay();
            boolean against = tense == Tense.PAST && away > 60 || tense == Tense.FUTURE && away < -60;
            if (!against && (best == null || Math.abs(away) < Math.abs(best.toEpochDay() - now.toEpochDay()))) {
                best = candidate;
            }
        }
        return best == null ? now.getYear() : best.getYear();
    }

    static @Nullable LocalDate dayOf(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Resolved month(Partial p, @Nullable Integer knownYear, Anchor anchor, Tense tense) {
        if (knownYear != null) {
            return Resolved.month(knownYear, p.month());
        }
        LocalDate now = anchor.near();
        if (now == null) {
            return anchor.year() == null || p.selector() != null
                    ? Resolved.text("XXXX-" + two(p.month()))
                    : Resolved.month(anchor.year(), p.month());
        }
        int ahead = p.month() - now.getMonthValue();
        return Resolved.month(now.getYear() + yearsAway(ahead, 12, p.selector(), tense), p.month());
    }

    private static Resolved quarter(Partial p, @Nullable Integer knownYear, Anchor anchor, Tense tense) {
        if (knownYear != null) {
            return Resolved.quarter(knownYear, p.quarter());
        }
        if (anchor.day() == null) {
            return Resolved.text("XXXX-Q" + p.quarter());
        }
        int ahead = p.quarter() - (anchor.day().getMonthValue() + 2) / 3;
        // "hopes to show a third-quarter gain" is said in the fourth quarter of the one just ended
        Tense direction = tense == Tense.FUTURE && ahead <= -2 ? Tense.FUTURE : Tense.PAST;
        return Resolved.quarter(anchor.day().getYear() + yearsAway(ahead, 4, p.selector(), direction), p.quarter());
    }

    private static Resolved season(Partial p, @Nullable Integer knownYear, Anchor anchor, Tense tense) {
        if (knownYear != null) {
            return Resolved.season(knownYear, p.season());
        }
        if (anchor.day() == null) {
            return Resolved.text("XXXX-" + p.season());
        }
        int now = anchor.day().getMonthValue() % 12 / 3;
        int ahead = p.season().firstMonth % 12 / 3 - now;
        int year = anchor.day().getYear() + yearsAway(ahead, 4, p.selector(), tense);
        return Resolved.season(year, p.season());
    }

    /** Years to add so that a month or quarter {@code ahead} of now in the same year becomes the one that is meant. */
    private static int yearsAway(int ahead, int inYear, @Nullable Selector selector, Tense tense) {
        if (selector != null) {
            return switch (selector) {
                case LAST, PREVIOUS -> ahead >= 0 ? -1 : 0;
                case NEXT, FOLLOWING -> ahead <= 0 ? 1 : 0;
                case THIS, SAME -> 0;
            };
        }
        return switch (tense) {
            case PAST -> ahead > 0 ? -1 : 0;
            case FUTURE -> ahead < 0 ? 1 : 0;
            case NEAREST -> ahead > inYear / 2 ? -1 : ahead < -inYear / 2 ? 1 : 0;
            case OPEN -> ahead > inYear / 3 ? -1 : ahead <= -inYear * 5 / 6 ? 1 : 0;
        };
    }

    private static Resolved weekday(
            DayOfWeek weekday, @Nullable Selector selector, Anchor anchor, Focus focus, Tense tense) {
        boolean told = selector != null && !selector.fromNow();
        LocalDate now = told ? focus.day(Unit.DAY) : anchor.day();
        if (now == null) {
            return Resolved.text("XXXX-WXX-" + weekday.getValue());
        }
        if (selector == null || selector == Selector.THIS || selector == Selector.SAME) {
            boolean ahead = tense == Tense.FUTURE || tense == Tense.OPEN && selector == Selector.THIS;
            return Resolved.day(now.with(
                    ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
        }
        return Resolved.day(
                now.with(selector.step < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
