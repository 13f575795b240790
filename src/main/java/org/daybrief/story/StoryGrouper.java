package org.daybrief.story;

import java.util.List;
import org.daybrief.statement.AnalyzedArticle;

/** Puts articles that tell of one thing together. */
public final class StoryGrouper {

    /**
     * The stories, the most important first; inside a story by article number.
     *
     * @param articles in any order: it has no influence
     */
    public List<List<AnalyzedArticle>> group(List<AnalyzedArticle> articles) {
        return articles.isEmpty()
                ? List.of()
                : List.of(articles.stream().sorted(ArticleOrder.BY_NUMBER).toList());
    }
}
