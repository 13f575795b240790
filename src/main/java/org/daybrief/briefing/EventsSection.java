package org.daybrief.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daybrief.statement.SectionKind;
import org.daybrief.story.Fact;

/** What happened: the most important events, the newest first, undated ones after the dated. */
final class EventsSection implements SectionComposer {

    private static final Comparator<Fact> NEWEST_FIRST =
            Comparator.comparing(Fact::from, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    @Override
    public List<Section.Item> items(StoryView story) {
        return story.facts(SectionKind.WHAT_HAPPENED).stream()
                .limit(story.limit())
                .sorted(NEWEST_FIRST)
                .map(story::item)
                .toList();
    }
}
