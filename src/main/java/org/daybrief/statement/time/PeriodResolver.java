package org.daybrief.statement.time;

import java.time.LocalDate;
import org.daybrief.statement.time.Meaning.Period;
import org.jspecify.annotations.Nullable;

/** Says which period "the quarter" and "the year-earlier period" are: the text has told one before, by its number or by its months. */
final class PeriodResolver {

    /** From the last day of a quarter back to about its middle. */
    private static final int HALF_A_QUARTER = 45;

    private final PartialResolver partials;

    PeriodResolver(PartialResolver partials) {
        this.partials = partials;
    }

    Resolved resolve(Period period, Anchor anchor, Focus focus, Tense tense) {
        LocalDate told = focus.quarter();
        if (told == null || period.latest() && focus.inStretch()) {
            told = calendarQuarter(period, anchor, focus, tense);
        }
        if (told != null && (period.quarter() || period.latest() || !focus.inStretch())) {
            int year = period.year() == null ? told.getYear() + period.shift() : period.year();
            return Resolver.quarterOf(told.withYear(year));
        }
        if (period.year() != null) {
            return Resolved.year(period.year());
        }
        boolean before = period.shift() != 0 && anchor.year() != null;
        return before ? Resolved.year(anchor.year() + period.shift()) : Resolved.text("XXXX-QX");
    }

    /** The quarter of the calendar that its last day or "the latest" names; null where neither does. */
    private @Nullable LocalDate calendarQuarter(Period period, Anchor anchor, Focus focus, Tense tense) {
        if (period.ended() != null) {
            LocalDate last =
                    partials.resolve(period.ended(), anchor, focus, tense).from();
            return last == null ? null : last.minusDays(HALF_A_QUARTER);
        }
        return period.latest() && anchor.day() != null ? anchor.day().minusMonths(3) : null;
    }
}
