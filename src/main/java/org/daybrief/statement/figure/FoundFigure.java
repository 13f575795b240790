package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param begin index of its first token, with its qualifier
 * @param end index after its last token, with its unit
 * @param value the number; null exactly where the bound is vague or a range
 * @param low lower end; null where there is none
 * @param high upper end; null where there is none
 * @param unit "people", an ISO 4217 code, "%", "km" …; null where only {@code counted} says what it is
 * @param counted what is counted, in the text's words, and behind them what befell it: "North Korean troops", "people killed"
 * @param partOf index among the figures of the sentence of the one whose part this one is; -1 where there is none
 * @param rule the rule that found it
 */
public record FoundFigure(
        int begin,
        int end,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        NumberBound bound,
        @Nullable String unit,
        @Nullable String counted,
        int partOf,
        String rule) {}
