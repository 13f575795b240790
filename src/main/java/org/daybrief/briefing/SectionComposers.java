package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.Entity;
import org.daybrief.statement.SectionKind;

/** The composer of each section, in the order of the page. */
final class SectionComposers {

    private static final Map<SectionKind, SectionComposer> ALL = new EnumMap<>(Map.ofEntries(
            Map.entry(SectionKind.AT_A_GLANCE, new GlanceSection()),
            Map.entry(SectionKind.WHERE, new ActorsSection(java.util.Set.of(Entity.Type.PLACE))),
            Map.entry(
                    SectionKind.WHO,
                    new ActorsSection(
                            java.util.Set.of(Entity.Type.PERSON, Entity.Type.ORGANISATION, Entity.Type.COUNTRY))),
            Map.entry(SectionKind.WHAT_HAPPENED, new EventsSection()),
            Map.entry(SectionKind.KEY_FIGURES, new FiguresSection()),
            Map.entry(SectionKind.DISAGREEMENTS, new DisagreementsSection()),
            Map.entry(SectionKind.STATEMENTS, new StatementsSection()),
            Map.entry(SectionKind.ANALYSIS, new FactsSection(SectionKind.ANALYSIS)),
            Map.entry(SectionKind.OUTLOOK, new FactsSection(SectionKind.OUTLOOK)),
            Map.entry(SectionKind.BACKGROUND, new FactsSection(SectionKind.BACKGROUND)),
            Map.entry(SectionKind.TIMELINE, new TimelineSection())));

    private SectionComposers() {}

    /** The sections of a story that its briefing asks for and that are not empty. */
    static List<Section> compose(StoryView story) {
        List<Section> sections = new ArrayList<>();
        for (Map.Entry<SectionKind, SectionComposer> entry : ALL.entrySet()) {
            if (story.definition.sections().contains(entry.getKey())) {
                List<Section.Item> items = entry.getValue().items(story);
                if (!items.isEmpty()) {
                    sections.add(new Section(entry.getKey(), items));
                }
            }
        }
        return sections;
    }

    /** A story that there is no room for: the one fact that matters most. */
    static List<Section> inOneLine(StoryView story) {
        List<Section.Item> items =
                GlanceSection.facts(story, 1).stream().map(story::item).toList();
        return items.isEmpty() ? List.of() : List.of(new Section(SectionKind.AT_A_GLANCE, items));
    }
}
