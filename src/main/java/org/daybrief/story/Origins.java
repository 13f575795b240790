package org.daybrief.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;
import org.jspecify.annotations.Nullable;

/** Tells which articles go back to one source: many reprints of one agency are one origin. */
public final class Origins {

    private Origins() {}

    /**
     * The origin of each article: the agency it is credited to, else the house that publishes it, else itself. Nearly
     * identical bodies share the origin of the one that is credited to an agency, else of the first.
     *
     * @param articles in any order
     * @return article id to origin id (o1, o2 … in order of the articles' numbers), in order of the articles' numbers
     */
    public static Map<String, String> assign(List<AnalyzedArticle> articles) {
        List<AnalyzedArticle> sorted =
                articles.stream().sorted(ArticleOrder.BY_NUMBER).toList();
        int[] firsts = Reprints.firsts(sorted);
        String[] wires = new String[firsts.length];
        for (int i = firsts.length - 1; i >= 0; i--) {
            String wire = WireCredit.of(sorted.get(i).article());
            wires[firsts[i]] = wire == null ? wires[firsts[i]] : wire;
        }
        Map<String, String> ids = new HashMap<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (int i = 0; i < firsts.length; i++) {
            String source = source(sorted.get(firsts[i]), wires[firsts[i]]);
            origins.put(sorted.get(i).id(), ids.computeIfAbsent(source, key -> "o" + (ids.size() + 1)));
        }
        return origins;
    }

    private static String source(AnalyzedArticle article, @Nullable String wire) {
        if (wire != null) {
            return wire;
        }
        String family = OutletFamilies.of(article.article());
        return family == null ? "article " + article.id() : family;
    }
}
