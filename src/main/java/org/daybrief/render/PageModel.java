package org.daybrief.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Edition;
import org.daybrief.briefing.Marking;
import org.daybrief.briefing.Section;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.SectionKind;
import org.daybrief.story.Story;
import org.jspecify.annotations.Nullable;

/** All that a template may see of one edition, as maps, lists, strings and numbers: {@code templates/README.md} lists it. */
final class PageModel {

    private final Briefing briefing;
    private final EditionIndex index;
    private final boolean whole;
    private final boolean single;
    private final Citations citations;
    private final SectionModel sections;

    private PageModel(Briefing briefing, EditionIndex index, boolean whole, boolean single) {
        this.briefing = briefing;
        this.index = index;
        this.whole = whole;
        this.single = single;
        this.citations = new Citations(index);
        this.sections = new SectionModel(index, citations, briefing.edition().previous() != null);
    }

    /** The model for one medium: on paper ({@code paged}) or on a screen. */
    static Map<String, Object> of(Briefing briefing, boolean paged) {
        EditionIndex index = new EditionIndex(briefing);
        return new PageModel(briefing, index, true, briefing.stories().size() == 1).page(paged);
    }

    /**
     * The model of some stories of an edition.
     *
     * @param part the edition with the stories and the lines of At a glance that are to be printed
     * @param index of the whole edition
     * @param whole whether nothing is left out: only then is said of a section that it is empty
     * @param single whether the whole edition has one story
     */
    static Map<String, Object> of(Briefing part, EditionIndex index, boolean whole, boolean single) {
        return new PageModel(part, index, whole, single).page(false);
    }

    private Map<String, Object> page(boolean paged) {
        Edition edition = briefing.edition();
        Model page = new Model()
                .with("paged", paged)
                .with("language", "en")
                .with("title", Visible.of(briefing.title()))
                .with("edition", edition.number())
                .with("onDemand", edition.isOnDemand())
                .with("period", period(edition))
                .with("revision", edition.revision())
                .with("previous", edition.previous())
                .with("asOf", Days.moment(edition.asOf()))
                .with("asOfIso", Times.offset(edition.asOf()))
                .with("from", edition.from() == null ? null : Days.moment(edition.from()))
                .with("marking", marking(briefing.marking()))
                .with("spread", spread())
                .with("glance", sections.plain(briefing.glance()))
                .with("single", single)
                .with("stories", stories());
        // last: it needs the anchors of all citations before it
        return page.with("sources", sources())
                .with("coverage", CoverageModel.of(briefing))
                .map();
    }

    /** The days that were asked for, both taken; an edition goes by the hour instead. */
    private static @Nullable String period(Edition edition) {
        return edition.isOnDemand() && edition.from() != null
                ? Days.span(edition.from().toLocalDate(), edition.date())
                : null;
    }

    private static Map<String, Object> marking(Marking marking) {
        return new Model()
                .with("label", marking.label())
                .with("style", JsonStatements.label(marking))
                .with("meaning", Furniture.sharing(marking))
                .map();
    }

    private String spread() {
        List<Integer> all = new ArrayList<>();
        for (int number = 1; number <= briefing.articles().size(); number++) {
            all.add(number);
        }
        return behind(all);
    }

    /** {@code 5 articles, 3 outlets, 2 origins}. */
    private String behind(List<Integer> articles) {
        String count = Furniture.count(articles.size(), "article");
        String spread = index.spread(articles);
        return spread.startsWith(count) ? spread : count + ", " + spread;
    }

    private List<Map<String, Object>> stories() {
        List<Map<String, Object>> stories = new ArrayList<>();
        for (int i = 0; i < briefing.stories().size(); i++) {
            stories.add(story(briefing.stories().get(i), i + 1));
        }
        return stories;
    }

    private Map<String, Object> story(StoryPage page, int number) {
        Story story = page.story();
        List<Integer> articles = story.articles().stream().map(index::number).toList();
        return new Model()
                .with("id", story.id())
                .with("number", number)
                .with("headline", Visible.of(story.headline()))
                .with("spread", behind(articles))
                .with("brief", isBrief(page))
                .with("sections", sections(page))
                .map();
    }

    /** A story in one line needs no heading above it. */
    private boolean isBrief(StoryPage page) {
        return !single
                && page.sections().size() == 1
                && isGlance(page.sections().get(0));
    }

    /** The story's own sections; an edition of one story also says which of the main ones are empty. */
    private List<Map<String, Object>> sections(StoryPage page) {
        List<Section> printed = new ArrayList<>();
        for (Section section : page.sections()) {
            if (!section.items().isEmpty() && !(single && isGlance(section))) {
                printed.add(section);
            }
        }
        if (single && whole) {
            addAbsent(printed);
        }
        return printed.stream()
                .map(section -> section.items().isEmpty()
                        ? SectionModel.absent(section.kind())
                        : sections.of(
                                section.kind(), section.items(), page.story().articles()))
                .toList();
    }

    /** Whether the section says again what the page has begun with. */
    private boolean isGlance(Section section) {
        return section.kind() == SectionKind.AT_A_GLANCE
                && names(briefing.glance()).containsAll(names(section.items()));
    }

    /** By hand: the equality that Java makes for records takes long to get under way. */
    private static Set<String> names(List<Section.Item> items) {
        Set<String> names = new HashSet<>();
        for (Section.Item item : items) {
            if (item instanceof Section.Item.OfFact fact) {
                names.add(fact.fact());
            } else if (item instanceof Section.Item.OfStatement statement) {
                names.add(statement.statement());
            }
        }
        return names;
    }

    private static void addAbsent(List<Section> printed) {
        for (SectionKind kind : SectionKind.values()) {
            boolean there = printed.stream().anyMatch(section -> section.kind() == kind);
            if (!there && !Furniture.absence(kind).isEmpty()) {
                int before = 0;
                while (before < printed.size() && printed.get(before).kind().compareTo(kind) < 0) {
                    before++;
                }
                printed.add(before, new Section(kind, List.of()));
            }
        }
    }

    private List<Map<String, Object>> sources() {
        SourceModel model = new SourceModel(briefing.articles(), citations);
        List<Map<String, Object>> sources = new ArrayList<>();
        for (int number = 1; number <= briefing.articles().size(); number++) {
            sources.add(model.of(number));
        }
        return sources;
    }
}
