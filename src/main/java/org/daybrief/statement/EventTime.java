package org.daybrief.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When what a statement tells happened: not when it was reported.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param basis how it is known
 * @param expression id of the date expression of this statement that says so; null where inherited from another statement
 */
public record EventTime(
        LocalDate from, LocalDate to, Basis basis, @Nullable String expression) {

    /** How the time of an event is known. */
    public enum Basis {
        EXPLICIT,
        RELATIVE,
        INHERITED
    }

    public EventTime {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + ".." + to);
        }
    }
}
