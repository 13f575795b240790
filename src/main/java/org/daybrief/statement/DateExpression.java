package org.daybrief.statement;

import java.time.LocalDate;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time.
 *
 * @param id unique within its statement: d1, d2 …
 * @param span where it stands, without a preposition before it (as in TimeML: "November 6", not "on November 6")
 * @param text the literal text of the span
 * @param type as in TimeML
 * @param value TIMEX3 value of TimeML ("2024-11-13", "2024-W43", "P2W", "PRESENT_REF"); null where nothing can be said
 * @param from first calendar day, null where the days are not known
 * @param to last calendar day, inclusive; null where {@code from} is, or where only the beginning is known
 * @param rule the rule that made it
 */
public record DateExpression(
        String id,
        Span span,
        String text,
        Type type,
        @Nullable String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String rule) {

    /** The four kinds of TimeML. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
