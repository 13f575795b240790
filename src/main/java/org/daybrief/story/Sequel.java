package org.daybrief.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.AnalyzedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Follows the stories of an earlier edition into the next one: the story keeps its key, what was told before is unchanged, and
 * what replaces something told before has changed.
 */
public final class Sequel {

    private static final int HASH = 8;

    private final LocalDate date;
    private final @Nullable EarlierEdition before;
    private final Map<String, Story> earlierStories = new HashMap<>();
    private final Map<String, News> news = new HashMap<>();
    private final Map<String, Story> continued = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    private Sequel(LocalDate date, @Nullable EarlierEdition before) {
        this.date = date;
        this.before = before;
    }

    /**
     * The stories with their keys, days and novelty.
     *
     * @param stories of the new edition
     * @param articles of the new edition, entities joined
     * @param date of the new edition
     * @param before the edition that the readers had before; null for the first
     */
    public static List<Story> follow(
            List<Story> stories, List<AnalyzedArticle> articles, LocalDate date, @Nullable EarlierEdition before) {
        Sequel sequel = new Sequel(date, before);
        if (before != null) {
            sequel.compare(stories, articles, before);
        }
        Map<String, AnalyzedArticle> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        List<Story> following = new ArrayList<>(stories.size());
        for (Story story : stories) {
            following.add(sequel.following(story, byId.get(story.articles().get(0))));
        }
        return following;
    }

    private void compare(List<Story> stories, List<AnalyzedArticle> articles, EarlierEdition earlier) {
        List<AnalyzedArticle> all = new ArrayList<>(articles);
        Set<String> old = new HashSet<>();
        Map<String, String> ids = new HashMap<>();
        for (AnalyzedArticle article : earlier.articles()) {
            String id = "a" + (all.size() + 1);
            ids.put(article.id(), id);
            old.add(id);
            all.add(article.withId(id));
        }
        for (Story story : earlier.stories()) {
            story.articles().forEach(article -> earlierStories.put(ids.get(article), story));
        }
        Map<String, Integer> links = new HashMap<>();
        for (List<AnalyzedArticle> group :
                new StoryGrouper().group(new EntityJoiner().join(all).articles())) {
            boolean both = group.stream().anyMatch(article -> old.contains(article.id()))
                    && group.stream().anyMatch(article -> !old.contains(article.id()));
            if (both) {
                news.putAll(News.of(group, old));
                link(group, old, stories, links);
            }
        }
    }

    /** An earlier story goes on in the one that most of its articles are told with. */
    private void link(List<AnalyzedArticle> group, Set<String> old, List<Story> stories, Map<String, Integer> links) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Story> byStoryId = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (AnalyzedArticle article : group) {
            ids.add(article.id());
            Story story = old.contains(article.id()) ? earlierStories.get(article.id()) : null;
            if (story != null) {
                byStoryId.put(story.id(), story);
                counts.merge(story.id(), 1, Integer::sum);
            }
        }
        for (Story story : stories) {
            int own = (int) story.articles().stream().filter(ids::contains).count();
            counts.forEach((earlier, count) -> {
                if (own > 0 && own * count > links.getOrDefault(story.id(), 0)) {
                    links.put(story.id(), own * count);
                    continued.put(story.id(), byStoryId.get(earlier));
                }
            });
        }
    }

    private Story following(Story story, AnalyzedArticle first) {
        List<Fact> facts = new ArrayList<>(story.facts().size());
        for (Fact fact : story.facts()) {
            facts.add(compared(fact));
        }
        Story earlier = continued.get(story.id());
        boolean taken = earlier != null && !earlier.key().isEmpty() && isFirstOf(earlier);
        String key = taken ? earlier.key() : date + "-" + hash(first);
        int day = taken && before != null
                ? earlier.day() + (int) (date.toEpochDay() - before.date().toEpochDay())
                : 1;
        return story.following(facts, key, day);
    }

    private static String hash(AnalyzedArticle article) {
        String sha256 = article.article().sha256();
        return sha256.substring(0, Math.min(HASH, sha256.length()));
    }

    /** Where two stories go on from one, the first of them, the greater, has its key. */
    private boolean isFirstOf(Story earlier) {
        return keys.add(earlier.key());
    }

    private Fact compared(Fact fact) {
        News known = news.get(fact.lead());
        for (String statement : fact.statements()) {
            News found = news.get(statement);
            known = known == null && found != null ? new News(false, found.before()) : known;
        }
        if (known == null || before == null) {
            return fact;
        }
        return known.changed()
                ? fact.compared(Fact.Novelty.CHANGED, new Fact.Before(before.number(), known.before()))
                : fact.compared(Fact.Novelty.UNCHANGED, null);
    }
}
