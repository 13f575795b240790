package org.daybrief.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;
import org.jspecify.annotations.Nullable;

/** Puts articles that tell of one thing together: by their telling words, and by the time between them. */
public final class StoryGrouper {

    /** Measured over stories of many outlets: below, articles share a subject but not a story. */
    private static final double THRESHOLD = 0.11;

    /** So many terms of an article are compared. */
    private static final int LENGTH = 200;

    private static final double BACKGROUND = 500;

    private static final TimeDecay DECAY = new TimeDecay(60);

    /**
     * The stories: those of most origins first, then of most articles, then the newest; inside a story by article number.
     *
     * @param articles in any order: it has no influence
     */
    public List<List<AnalyzedArticle>> group(List<AnalyzedArticle> articles) {
        return group(articles, Origins.assign(articles));
    }

    /**
     * The same where the origins are known already.
     *
     * @param origins article id to origin id, as {@link Origins#assign} gives it
     */
    public List<List<AnalyzedArticle>> group(List<AnalyzedArticle> articles, Map<String, String> origins) {
        List<AnalyzedArticle> sorted = articles.stream()
                .sorted(Comparator.comparingLong(StoryGrouper::day).thenComparing(ArticleOrder.BY_NUMBER))
                .toList();
        List<Map<String, Double>> counts = sorted.stream().map(TermCounts::of).toList();
        TermSpace space = new TermSpace(counts, BACKGROUND);
        List<TermVector> vectors = space.vectors(counts, LENGTH, 0);
        long[] days = sorted.stream().mapToLong(StoryGrouper::day).toArray();
        List<Neighbours.Pair> pairs = Neighbours.of(vectors, space.size(), THRESHOLD);
        List<List<AnalyzedArticle>> stories = new ArrayList<>();
        for (List<Integer> members : Agglomeration.of(vectors, days, pairs, DECAY, THRESHOLD)) {
            stories.add(members.stream()
                    .map(sorted::get)
                    .sorted(ArticleOrder.BY_NUMBER)
                    .toList());
        }
        stories.sort(byImportance(origins));
        return stories;
    }

    private static long day(AnalyzedArticle article) {
        LocalDate day = article.article().published().day();
        return day == null ? TimeDecay.UNKNOWN : day.toEpochDay();
    }

    private static Comparator<List<AnalyzedArticle>> byImportance(Map<String, String> origins) {
        Comparator<List<AnalyzedArticle>> byOrigins = Comparator.comparingInt(story -> -origins(story, origins));
        return byOrigins
                .thenComparing(story -> -story.size())
                .thenComparing(StoryGrouper::newest, Comparator.reverseOrder())
                .thenComparing(story -> story.get(0), ArticleOrder.BY_NUMBER);
    }

    private static long newest(List<AnalyzedArticle> story) {
        return story.stream().mapToLong(StoryGrouper::day).max().orElse(TimeDecay.UNKNOWN);
    }

    private static int origins(List<AnalyzedArticle> story, Map<String, String> origins) {
        HashSet<@Nullable String> distinct = new HashSet<>();
        for (AnalyzedArticle article : story) {
            distinct.add(origins.get(article.id()));
        }
        return distinct.size();
    }
}
