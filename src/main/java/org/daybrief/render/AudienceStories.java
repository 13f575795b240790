package org.daybrief.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Section;
import org.daybrief.briefing.StoryPage;
import org.daybrief.briefing.TopicWords;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Mention;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;
import org.jspecify.annotations.Nullable;

/** The stories of an edition that an audience asks for, and what of them a mail prints: nothing twice. */
final class AudienceStories {

    private static final int GLANCE = 8;

    private final Briefing briefing;
    private final EditionIndex index;

    AudienceStories(Briefing briefing, EditionIndex index) {
        this.briefing = briefing;
        this.index = index;
    }

    /** The edition with the stories that meet one of the words, all of them without words; null where none does. */
    @Nullable
    Briefing about(List<String> topics) {
        if (topics.isEmpty()) {
            return briefing;
        }
        TopicWords words = new TopicWords(topics);
        List<StoryPage> about =
                briefing.stories().stream().filter(page -> isAbout(page, words)).toList();
        return about.isEmpty() ? null : with(about, glance(about));
    }

    /** The first stories only, without what a mail need not say twice. */
    Briefing first(Briefing of, int stories) {
        return with(
                of.stories().subList(0, stories).stream()
                        .map(page -> withoutRepeats(page, of.glance()))
                        .toList(),
                of.glance());
    }

    /** The first story with its first sections only. */
    Briefing firstSections(Briefing of, int sections) {
        StoryPage page = withoutRepeats(of.stories().get(0), of.glance());
        StoryPage cut = new StoryPage(page.story(), page.sections().subList(0, sections));
        return with(sections == 0 ? List.of() : List.of(cut), of.glance());
    }

    int sections(Briefing of) {
        return of.stories().isEmpty()
                ? 0
                : withoutRepeats(of.stories().get(0), of.glance()).sections().size();
    }

    Briefing with(List<StoryPage> stories, List<Section.Item> glance) {
        return new Briefing(
                briefing.id(),
                briefing.title(),
                briefing.edition(),
                briefing.marking(),
                briefing.articles(),
                briefing.entities(),
                stories,
                glance,
                briefing.coverage());
    }

    private boolean isAbout(StoryPage page, TopicWords words) {
        if (words.stand(page.story().headline())) {
            return true;
        }
        Set<String> entities = new LinkedHashSet<>();
        for (String id : statements(page)) {
            Statement statement = index.statement(id);
            if (words.stand(statement.text())) {
                return true;
            }
            statement.mentions().stream().map(Mention::entity).forEach(entities::add);
        }
        return entities.stream().map(index::entity).anyMatch(entity -> isCalled(entity, words));
    }

    private static boolean isCalled(Entity entity, TopicWords words) {
        return words.stand(entity.name()) || entity.aliases().stream().anyMatch(words::stand);
    }

    /** Ids of all statements that the story tells or prints. */
    private Set<String> statements(StoryPage page) {
        Set<String> ids = new LinkedHashSet<>();
        page.story().facts().forEach(fact -> ids.addAll(fact.statements()));
        page.story().disagreements().forEach(one -> one.sides().forEach(ids::addAll));
        page.story().comparisons().forEach(one -> one.figures().forEach(figure -> ids.add(figure.statement())));
        page.sections().forEach(section -> ids.addAll(printed(section)));
        return ids;
    }

    /** What of the edition's At a glance these stories tell; where that is nothing, the first lines of each of them. */
    private List<Section.Item> glance(List<StoryPage> stories) {
        Set<String> told = new HashSet<>();
        stories.forEach(page -> told.addAll(statements(page)));
        List<Section.Item> glance = briefing.glance().stream()
                .filter(item -> told.contains(printed(item)))
                .toList();
        if (!glance.isEmpty()) {
            return glance;
        }
        List<Section.Item> first = new ArrayList<>();
        for (StoryPage page : stories) {
            page.sections().stream()
                    .filter(section -> section.kind() == SectionKind.AT_A_GLANCE)
                    .flatMap(section -> section.items().stream())
                    .limit(Math.max(1, GLANCE / stories.size()))
                    .forEach(first::add);
        }
        return first.subList(0, Math.min(GLANCE, first.size()));
    }

    /** At a glance and Timeline of a story go where all their lines stand in its other sections or on top of the mail. */
    private StoryPage withoutRepeats(StoryPage page, List<Section.Item> glance) {
        Set<String> elsewhere = new HashSet<>();
        if (page.sections().size() > 1) {
            glance.forEach(item -> elsewhere.add(printed(item)));
        }
        page.sections().stream()
                .filter(section -> !repeats(section))
                .forEach(section -> elsewhere.addAll(printed(section)));
        return new StoryPage(
                page.story(),
                page.sections().stream()
                        .filter(section -> !(repeats(section) && elsewhere.containsAll(printed(section))))
                        .toList());
    }

    private static boolean repeats(Section section) {
        return section.kind() == SectionKind.AT_A_GLANCE || section.kind() == SectionKind.TIMELINE;
    }

    private Set<String> printed(Section section) {
        Set<String> ids = new LinkedHashSet<>();
        for (Section.Item item : section.items()) {
            String id = printed(item);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Id of the statement that the item prints; null for items of another kind. */
    private @Nullable String printed(Section.Item item) {
        if (item instanceof Section.Item.OfFact of) {
            Fact fact = index.fact(of.fact());
            return fact.lead();
        }
        return item instanceof Section.Item.OfStatement of ? of.statement() : null;
    }
}
