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
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        Map<String, Integer> links = new HashMap<>();
        for (List<AnalyzedArticle> group :
                new StoryGrouper().group(new EntityJoiner().join(all).articles())) {
            boolean both = group.stream().anyMatch(article -> old.contains(article.id()))
                    && group.stream().anyMatch(article -> !old.contains(article.id()));
            if (both) {
                news.putAll(News.of(group, old));
                link(group, storyOf, links);
            }
        }
    }

    /** An earlier story goes on in the one that most of its articles are told with. */
    private void link(List<AnalyzedArticle> group, Map<String, String> storyOf, Map<String, Integer> links) {
        Map<String, Integer> old = new LinkedHashMap<>();
        Map<String, Integer> fresh = new LinkedHashMap<>();
        Map<String, Story> byId = new HashMap<>();
        for (AnalyzedArticle article : group) {
            Story earlier = earlierStories.get(article.id());
            String story = storyOf.get(article.id());
            if (earlier != null) {
                byId.put(earlier.id(), earlier);
                old.merge(earlier.id(), 1, Integer::sum);
            } else if (story != null) {
                fresh.merge(story, 1, Integer::sum);
            }
        }
        fresh.forEach((story, own) -> old.forEach((earlier, count) -> {
            if (own * count > links.getOrDefault(story, 0)) {
                links.put(story, own * count);
                continued.put(story, byId.get(earlier));
            }
        }));
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
        News lead = news.get(fact.lead());
        News changed = lead != null && lead.changed() ? lead : null;
        for (String statement : fact.statements()) {
            News found = news.get(statement);
            changed = changed == null && found != null && found.changed() ? found : changed;
        }
        if (changed != null && before != null) {
            return fact.compared(Fact.Novelty.CHANGED, new Fact.Before(before.number(), changed.before()));
        }
        return lead == null ? fact : fact.compared(Fact.Novelty.UNCHANGED, null);
    }
}
