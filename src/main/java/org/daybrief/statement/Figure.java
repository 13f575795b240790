package org.daybrief.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param id unique within its statement: n1, n2 …
 * @param span where it stands, with its qualifier and magnitude: "up to 11,000", "approximately $540 million"
 * @param text the literal text of the span
 * @param value the number; null exactly where the bound is {@link Bound#VAGUE} or {@link Bound#RANGE}
 * @param low lower end; null where there is none
 * @param high upper end; null where there is none
 * @param bound how the number is meant
 * @param unit "people", an ISO 4217 code, "%", "km", "years" …; null where only {@code counted} says what it is
 * @param counted what is counted, in the source's words: "North Korean troops"
 * @param claimant who says so, in the source's words; null where the text names nobody
 * @param hedge the source's word of doubt: "estimated", "believed"
 * @param asOf the day for which or on which it was said
 * @param partOf id of the figure of the same statement whose part this one is ("with 2,600 already …")
 * @param rule the rule that made it
 */
public record Figure(
        String id,
        Span span,
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        @Nullable String unit,
        @Nullable String counted,
        @Nullable String claimant,
        @Nullable String hedge,
        @Nullable LocalDate asOf,
        @Nullable String partOf,
        String rule) {

    /** How a number is meant. */
    public enum Bound {
        EXACT,
        /** "up to 11,000": no value above; {@code low} is 0. */
        AT_MOST,
        /** "over 10,000", "at least 50": no {@code high}. */
        AT_LEAST,
        /** "around 11,000", "closer to 12,000". */
        ABOUT,
        /** "8 to 10 years": {@code low} and {@code high}. */
        RANGE,
        /** "thousands", "dozens", "most of them": no number at all. */
        VAGUE
    }
}
