package org.daybrief.statement.time;

import java.time.LocalDate;
import org.daybrief.statement.time.Meaning.Fixed;
import org.daybrief.statement.time.Meaning.NthWeekday;
import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.Meaning.Period;
import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.Meaning.Stretch;
import org.daybrief.statement.time.Meaning.WeekOf;
import org.jspecify.annotations.Nullable;

/** Says which days an expression means, given when it was said and which time was told before. */
final class Resolver {

    /** Farthest a shift may go: beyond, "millions of years ago" has no calendar. */
    private static final int FARTHEST = 5000;

    private final PartialResolver partials = new PartialResolver();
    private final PeriodResolver periods = new PeriodResolver(partials);

    Resolved resolve(TimePhrase phrase, Anchor anchor, Focus focus, Tense tense) {
        Meaning meaning = phrase.meaning();
        if (meaning instanceof Fixed fixed) {
            boolean present = fixed.value().equals("PRESENT_REF");
            return new Resolved(fixed.value(), present ? anchor.day() : null, present ? anchor.day() : null, null);
        }
        if (meaning instanceof Stretch stretch) {
            return stretch(stretch, anchor);
        }
        if (meaning instanceof Shift shift) {
            return shift(shift, anchor, focus, tense).at(phrase.clock());
        }
        if (meaning instanceof Period period) {
            return periods.resolve(period, anchor, focus, tense);
        }
        if (meaning instanceof WeekOf week) {
            Resolved day = partials.resolve(week.day(), anchor, focus, tense);
            return day.from() == null ? Resolved.text("XXXX-WXX") : Resolved.week(day.from());
        }
        if (meaning instanceof NthWeekday nth) {
            return partials.nthWeekday(nth, anchor, tense);
        }
        if (meaning == Partial.NOTHING) {
            return clock(phrase, anchor, focus, tense);
        }
        Resolved resolved = partials.resolve((Partial) meaning, anchor, focus, tense);
        return resolved.at(phrase.clock());
    }

    static Resolved quarterOf(LocalDate day) {
        return Resolved.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** A story goes on: "on Saturday night … at about 9 p.m." is still the day told, where the clause is of the past. */
    private static Resolved clock(TimePhrase phrase, Anchor anchor, Focus focus, Tense tense) {
        LocalDate told = tense == Tense.FUTURE ? null : focus.storyDay();
        boolean past = told != null && (anchor.day() == null || !told.isAfter(anchor.day()));
        LocalDate day = past ? told : anchor.day();
        return day == null
                ? Resolved.text("XXXX-XX-XX" + phrase.clock())
                : Resolved.day(day).at(phrase.clock());
    }

    private static Resolved stretch(Stretch stretch, Anchor anchor) {
        LocalDate day = anchor.day();
        LocalDate other = day == null || stretch.amount() == 0 ? null : plus(day, stretch.amount(), stretch.unit());
        if (other == null) {
            return Resolved.text(stretch.period());
        }
        boolean past = other.isBefore(day);
        return new Resolved(stretch.period(), past ? other : day, past ? day : other, null);
    }

    private static Resolved shift(Shift shift, Anchor anchor, Focus focus, Tense tense) {
        LocalDate quarter = focus.quarter();
        if (shift.isYearBefore() && quarter != null && !focus.inStretch() && !shift.fromNow()) {
            return quarterOf(quarter.plusYears(shift.amount()));
        }
        LocalDate base = shift.fromNow() || shift.isYearBefore() ? anchor.day() : focus.day(shift.unit());
        if (base == null && shift.amount() <= 0 && shift.unit().compareTo(Unit.MONTH) >= 0) {
            base = anchor.day();
        }
        if (base == null) {
            return yearOnly(shift, anchor);
        }
        boolean lastWeekend = shift.unit() == Unit.WEEKEND
                && shift.amount() == 0
                && tense != Tense.FUTURE
                && base.getDayOfWeek().getValue() < 6;
        LocalDate day = plus(base, lastWeekend ? -1 : shift.amount(), shift.unit());
        return day == null ? Resolved.NOTHING : ofUnit(day, shift.unit());
    }

    private static Resolved yearOnly(Shift shift, Anchor anchor) {
        if (shift.unit() == Unit.YEAR && shift.fromNow() && anchor.year() != null && Math.abs(shift.amount()) < 500) {
            return Resolved.year(anchor.year() + shift.amount());
        }
        return switch (shift.unit()) {
            case DAY -> Resolved.text("XXXX-XX-XX");
            case WEEK -> Resolved.text("XXXX-WXX");
            case WEEKEND -> Resolved.text("XXXX-WXX-WE");
            case MONTH -> Resolved.text("XXXX-XX");
            case QUARTER -> Resolved.text("XXXX-QX");
            case YEAR -> Resolved.text("XXXX");
            default -> Resolved.NOTHING;
        };
    }

    private static Resolved ofUnit(LocalDate day, Unit unit) {
        return switch (unit) {
            case WEEK -> Resolved.week(day);
            case WEEKEND -> Resolved.weekend(day);
            case MONTH -> Resolved.month(day.getYear(), day.getMonthValue());
            case QUARTER -> Resolved.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> Resolved.year(day.getYear());
            case DECADE -> Resolved.decade(day.getYear());
            case CENTURY -> Resolved.text(Integer.toString(day.getYear() / 100));
            default -> Resolved.day(day);
        };
    }

    /** So many units later; null beyond all calendars. */
    static @Nullable LocalDate plus(LocalDate day, int amount, Unit unit) {
        long units = (long) amount * (unit == Unit.DECADE || unit == Unit.CENTURY ? unit.factor() : 1);
        boolean days = unit == Unit.DAY || unit.ofClock;
        if (Math.abs(units) > (days ? FARTHEST * 366L : FARTHEST)) {
            return null;
        }
        LocalDate other = switch (unit) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY -> day.plusDays(units);
            case WEEK, WEEKEND -> day.plusWeeks(units);
            case MONTH -> day.plusMonths(units);
            case QUARTER -> day.plusMonths(3 * units);
            default -> day.plusYears(units);
        };
        return other == null || other.getYear() < 1 || other.getYear() > 9999 ? null : other;
    }
}
