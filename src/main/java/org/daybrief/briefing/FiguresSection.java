package org.daybrief.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;
import org.jspecify.annotations.Nullable;

/** Key figures: comparable ones side by side first, then the single ones of the most important facts. */
final class FiguresSection implements SectionComposer {

    /** Fewer things than these are named in passing. */
    private static final BigDecimal MANY = BigDecimal.valueOf(13);

    @Override
    public List<Section.Item> items(StoryView story) {
        List<Section.Item> items = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (FigureComparison comparison : story.story.comparisons()) {
            items.add(new Section.Item.OfComparison(comparison.id()));
            comparison.figures().forEach(figure -> shown.add(figure.toString()));
        }
        List<Fact> facts = new ArrayList<>(story.story.facts());
        facts.sort(StoryView.BY_SCORE);
        for (Fact fact : facts) {
            Statement lead = story.lead(fact);
            if (items.size() >= story.limit()) {
                break;
            }
            if (lead.figures().stream()
                    .anyMatch(figure -> worthARow(figure) && !shown.contains(lead.id() + "/" + figure.id()))) {
                items.add(story.item(lead));
            }
        }
        return items;
    }

    /** A number with what it counts; "dozens", a length of time, an age or "two halls" alone says little in a table. */
    static boolean worthARow(Figure figure) {
        return figure.bound() != Figure.Bound.VAGUE
                && figure.counted() != null
                && !isTime(figure.unit())
                && (figure.unit() != null || !isSmall(figure.value()));
    }

    private static boolean isSmall(@Nullable BigDecimal value) {
        return value != null && value.compareTo(MANY) < 0;
    }

    private static boolean isTime(@Nullable String unit) {
        return unit != null
                && switch (unit) {
                    case "years", "years old", "months", "weeks", "days", "hours", "minutes", "seconds" -> true;
                    default -> false;
                };
    }
}
