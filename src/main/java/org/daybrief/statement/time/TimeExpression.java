package org.daybrief.statement.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time, resolved as far as it can be.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param value TIMEX3 value; null where nothing can be said
 * @param from first day; null where not known
 * @param to last day, inclusive; null where {@code from} is
 * @param rule the rule that found it
 */
public record TimeExpression(
        int begin,
        int end,
        TimeKind kind,
        @Nullable String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String rule) {

    /** Whether it names one day. */
    public boolean isDay() {
        return from != null && from.equals(to);
    }
}
