package org.daybrief.story;

import java.time.LocalDate;
import java.util.Set;
import org.daybrief.statement.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a story and what it counts.
 *
 * @param claim where it stands
 * @param order of its claim in the story
 * @param figure itself
 * @param noun class of those counted
 * @param kind class of the noun, state and unit: what must be the same for two figures to be comparable
 * @param state of those counted, empty where none is told
 * @param whose entities or words that say whose: "North Korean"; empty where the text does not tell
 * @param time empty for the story's own, else of which earlier time it is told
 * @param scope which share of the count it gives
 */
record Counted(
        Claim claim,
        int order,
        Figure figure,
        NounClass noun,
        String kind,
        String state,
        Set<String> whose,
        String time,
        CountedScope scope) {

    /** The day for which it stands; null where neither figure nor article has one. */
    @Nullable
    LocalDate day() {
        LocalDate asOf = figure.asOf();
        return asOf != null ? asOf : claim.article().article().published().day();
    }

    FigureReference reference() {
        return new FigureReference(claim.statement().id(), figure.id());
    }

    Interval interval() {
        return Interval.of(figure);
    }
}
