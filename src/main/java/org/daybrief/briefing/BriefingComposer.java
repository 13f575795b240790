package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.article.PublicationDate;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;
import org.daybrief.story.EarlierEdition;
import org.daybrief.story.EntityJoiner;
import org.daybrief.story.JoinedEntities;
import org.daybrief.story.Numbering;
import org.daybrief.story.Origins;
import org.daybrief.story.Sequel;
import org.daybrief.story.Story;
import org.daybrief.story.StoryBuilder;
import org.daybrief.story.StoryGrouper;
import org.daybrief.story.UndatedArticles;
import org.jspecify.annotations.Nullable;

/** Makes one frozen edition of what was read. The same articles in any order give the same edition. */
public final class BriefingComposer {

    /** The Admiralty code's "cannot be judged": what a source is without a table of the user's own. */
    private static final String UNJUDGED = "F";

    private final StoryGrouper grouper = new StoryGrouper();
    private final UndatedArticles undated = new UndatedArticles();
    private final StoryBuilder builder = new StoryBuilder();

    /**
     * Composes the edition.
     *
     * @param articles those that the edition may use, each once; those off the definition's topic are left out and listed
     * @param otherFiles what became of all other files of the run
     */
    public Briefing compose(
            BriefingDefinition definition,
            Edition edition,
            List<AnalyzedArticle> articles,
            List<Coverage.FileOutcome> otherFiles) {
        return compose(definition, edition, articles, otherFiles, null);
    }

    /**
     * Composes the edition, compared with the one that its readers had before.
     *
     * @param before the last edition that was delivered; null where there is none
     */
    public Briefing compose(
            BriefingDefinition definition,
            Edition edition,
            List<AnalyzedArticle> articles,
            List<Coverage.FileOutcome> otherFiles,
            @Nullable Briefing before) {
        TopicFilter topic = TopicFilter.of(definition.topic());
        List<AnalyzedArticle> used = new ArrayList<>();
        List<Coverage.FileOutcome> files = new ArrayList<>(otherFiles);
        for (AnalyzedArticle article : articles) {
            boolean taken = topic.takes(article);
            if (taken) {
                used.add(article);
            }
            files.add(outcome(article, taken, edition));
        }
        files.sort(Comparator.comparing(Coverage.FileOutcome::file));
        JoinedEntities joined = joined(numbered(used));
        Map<String, String> origins = Origins.assign(joined.articles());
        List<StoryView> stories = stories(definition, joined, origins, edition, before);
        List<StoryPage> pages = new ArrayList<>();
        for (StoryView story : stories) {
            boolean inFull = pages.size() < StoryView.storiesInFull(definition);
            pages.add(new StoryPage(
                    story.story, inFull ? SectionComposers.compose(story) : SectionComposers.inOneLine(story)));
        }
        List<SourceArticle> sources = new ArrayList<>();
        int withoutDay = 0;
        for (AnalyzedArticle article : joined.articles()) {
            sources.add(new SourceArticle(article, origins.get(article.id()), UNJUDGED));
            if (article.article().published().basis() == PublicationDate.Basis.UNKNOWN) {
                withoutDay++;
            }
        }
        return new Briefing(
                definition.id(),
                definition.title(),
                edition,
                definition.marking(),
                sources,
                joined.entities(),
                pages,
                glance(stories),
                new Coverage(files, withoutDay));
    }

    /** With names joined, and undated articles dated by their stories. */
    private JoinedEntities joined(List<AnalyzedArticle> articles) {
        JoinedEntities joined = new EntityJoiner().join(articles);
        boolean dated = articles.stream()
                .allMatch(article -> article.article().published().day() != null);
        if (dated) {
            return joined;
        }
        return new EntityJoiner().join(undated.date(articles, grouper.group(joined.articles())));
    }

    private static Coverage.FileOutcome outcome(AnalyzedArticle article, boolean taken, Edition edition) {
        String file = article.article().file();
        if (!taken) {
            return new Coverage.FileOutcome(
                    file, Coverage.Outcome.OFF_TOPIC, "It is not about the topic of this briefing.");
        }
        var day = article.article().published().day();
        boolean later = day != null && day.isAfter(edition.asOf().toLocalDate());
        return new Coverage.FileOutcome(
                file, Coverage.Outcome.USED, later ? "Dated " + day + ", after the day of this edition." : null);
    }

    /** a1 … an in the order of the file paths: no clock and no folder listing has a say in it. */
    private static List<AnalyzedArticle> numbered(List<AnalyzedArticle> articles) {
        List<AnalyzedArticle> sorted = new ArrayList<>(articles);
        sorted.sort(Comparator.comparing(article -> article.article().file()));
        List<AnalyzedArticle> numbered = new ArrayList<>(sorted.size());
        for (AnalyzedArticle article : sorted) {
            numbered.add(article.withId("a" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private List<StoryView> stories(
            BriefingDefinition definition,
            JoinedEntities joined,
            Map<String, String> origins,
            Edition edition,
            @Nullable Briefing before) {
        Numbering numbering = new Numbering();
        List<List<AnalyzedArticle>> groups = grouper.group(joined.articles(), origins);
        List<Story> told = new ArrayList<>();
        for (List<AnalyzedArticle> group : groups) {
            told.add(builder.build("s" + (told.size() + 1), group, origins, numbering));
        }
        EarlierEdition earlier = before == null ? null : before.toldBefore();
        List<Story> stories = Sequel.follow(told, joined.articles(), edition.date(), earlier);
        Map<String, Entity> entities = new HashMap<>();
        joined.entities().forEach(entity -> entities.put(entity.id(), entity));
        List<StoryView> views = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            views.add(new StoryView(stories.get(i), definition, groups.get(i), entities));
        }
        return views;
    }

    /** The best fact of each story in turn, until there are enough. */
    private static List<Section.Item> glance(List<StoryView> stories) {
        List<List<Section.Item>> each = new ArrayList<>();
        for (StoryView story : stories) {
            each.add(GlanceSection.facts(story, GlanceSection.MOST).stream()
                    .map(story::item)
                    .toList());
        }
        List<Section.Item> glance = new ArrayList<>();
        for (int rank = 0; rank < GlanceSection.MOST; rank++) {
            for (List<Section.Item> items : each) {
                if (rank < items.size() && glance.size() < GlanceSection.MOST) {
                    glance.add(items.get(rank));
                }
            }
        }
        return glance;
    }
}
