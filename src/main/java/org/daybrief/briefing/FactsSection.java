package org.daybrief.briefing;

import java.util.List;
import org.daybrief.statement.SectionKind;

/** The facts of one section, most important first. */
final class FactsSection implements SectionComposer {

    private final SectionKind kind;

    FactsSection(SectionKind kind) {
        this.kind = kind;
    }

    @Override
    public List<Section.Item> items(StoryView story) {
        return story.facts(kind).stream().limit(story.limit()).map(story::item).toList();
    }
}
