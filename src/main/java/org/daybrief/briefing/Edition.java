package org.daybrief.briefing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which issue of a briefing this is.
 *
 * @param date edition date; names the output folder
 * @param number 1, 2 … counted over the briefing's editions; a revision keeps its number; {@link #ON_DEMAND} where it is none of them
 * @param revision 1 for the first issue of the date
 * @param asOf edition date at the definition's time in its zone
 * @param from beginning of the period: the previous {@code asOf}, else the day of the oldest article
 * @param previous number of the edition before; null for the first
 */
public record Edition(
        LocalDate date,
        int number,
        int revision,
        OffsetDateTime asOf,
        @Nullable OffsetDateTime from,
        @Nullable Integer previous) {

    /** The number of what was made for one who asked. */
    public static final int ON_DEMAND = 0;

    public boolean isOnDemand() {
        return number == ON_DEMAND;
    }
}
