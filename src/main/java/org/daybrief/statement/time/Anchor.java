package org.daybrief.statement.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the day on which words were said.
 *
 * @param day the day itself
 * @param year its year, where only that is known; null where nothing is
 * @param near a day not far from it, good for the year of "November 6" and for no more
 */
public record Anchor(
        @Nullable LocalDate day,
        @Nullable Integer year,
        @Nullable LocalDate near) {

    public static final Anchor UNKNOWN = new Anchor(null, null, null);

    public static Anchor of(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : new Anchor(day, day.getYear(), day);
    }

    public static Anchor near(LocalDate day) {
        return new Anchor(null, null, day);
    }

    public static Anchor ofYear(int year) {
        return new Anchor(null, year, null);
    }
}
