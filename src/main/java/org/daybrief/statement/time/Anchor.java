package org.daybrief.statement.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the day on which words were said.
 *
 * @param day the day itself
 * @param year its year, where only that is known; null where nothing is
 */
public record Anchor(@Nullable LocalDate day, @Nullable Integer year) {

    public static final Anchor UNKNOWN = new Anchor(null, null);

    public static Anchor of(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : new Anchor(day, day.getYear());
    }
}
