package org.daybrief.briefing;

import java.util.Comparator;
import java.util.List;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;

/** All dated events of the story, the oldest first. */
final class TimelineSection implements SectionComposer {

    private static final int FEWEST = 2;

    @Override
    public List<Section.Item> items(StoryView story) {
        List<Section.Item> items = story.story.facts().stream()
                .filter(fact -> fact.from() != null && isEvent(story.lead(fact)))
                .sorted(StoryView.BY_SCORE)
                .limit(story.limit() == Integer.MAX_VALUE ? story.limit() : 2L * story.limit())
                .sorted(Comparator.comparing(Fact::from))
                .map(story::item)
                .toList();
        return items.size() < FEWEST ? List.of() : items;
    }

    private static boolean isEvent(Statement statement) {
        return statement.section() != SectionKind.OUTLOOK && statement.section() != SectionKind.ANALYSIS;
    }
}
