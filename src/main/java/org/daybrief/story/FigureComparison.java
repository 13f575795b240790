package org.daybrief.story;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that measure the same thing.
 *
 * @param id c1, c2 …, unique in the edition
 * @param counted what they count, in one source's words
 * @param unit of all of them
 * @param figures in the order of the page: by as-of day, newest first
 * @param low least number named; null where all are vague
 * @param high greatest number named; null where {@code low} is
 * @param verdict whether they agree
 */
public record FigureComparison(
        String id,
        String counted,
        @Nullable String unit,
        List<FigureReference> figures,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Verdict verdict) {

    /** Whether figures agree, and if not, why they may differ. */
    public enum Verdict {
        AGREE,
        DIFFER_BY_DATE,
        DIFFER_BY_DEFINITION,
        CONFLICT
    }

    public FigureComparison {
        figures = List.copyOf(figures);
    }
}
