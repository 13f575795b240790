package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;

/** Key figures: comparable ones side by side first, then the single ones of the most important facts. */
final class FiguresSection implements SectionComposer {

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

    /** A number with what it counts; "dozens", a length of time or an age alone says little in a table. */
    static boolean worthARow(Figure figure) {
        return figure.bound() != Figure.Bound.VAGUE && figure.counted() != null && !isTime(figure.unit());
    }

    private static boolean isTime(@org.jspecify.annotations.Nullable String unit) {
        return unit != null
                && switch (unit) {
                    case "years", "months", "weeks", "days", "hours", "minutes", "seconds" -> true;
                    default -> false;
                };
    }
}
