package org.daybrief.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;

/** Tells which articles go back to one source: many reprints of one agency are one origin. */
public final class Origins {

    private Origins() {}

    /**
     * The origin of each article.
     *
     * @param articles in any order
     * @return article id to origin id (o1, o2 … in order of the articles' numbers), in order of the articles' numbers
     */
    public static Map<String, String> assign(List<AnalyzedArticle> articles) {
        Map<String, String> byOutlet = new LinkedHashMap<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (AnalyzedArticle article :
                articles.stream().sorted(ArticleOrder.BY_NUMBER).toList()) {
            String outlet = article.article().outlet();
            String key = outlet == null ? article.id() : "outlet " + outlet;
            origins.put(article.id(), byOutlet.computeIfAbsent(key, k -> "o" + (byOutlet.size() + 1)));
        }
        return origins;
    }
}
