package org.daybrief.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;

/** What a story is about at its heart: the sum of its articles, to which each text is nearer or farther. */
final class StoryCentre {

    private static final double BACKGROUND = 500;
    private static final int LENGTH = 200;

    private final TermSpace space;
    private final List<TermVector> articles;
    private final TermVector centre;

    StoryCentre(List<AnalyzedArticle> articles) {
        List<Map<String, Double>> counts = articles.stream().map(TermCounts::of).toList();
        space = new TermSpace(counts, BACKGROUND);
        this.articles =
                counts.stream().map(count -> space.vector(count, LENGTH, 0)).toList();
        TermVector sum = this.articles.get(0);
        for (TermVector article : this.articles.subList(1, this.articles.size())) {
            sum = sum.plus(article);
        }
        centre = sum;
    }

    /** Index of the article that is nearest to all others; of equals the first. */
    int mostCentral() {
        int best = 0;
        for (int i = 1; i < articles.size(); i++) {
            if (articles.get(i).dot(centre) > articles.get(best).dot(centre)) {
                best = i;
            }
        }
        return best;
    }

    /** How near each statement is, 0 to 1: the nearest one has 1. */
    List<Double> nearness(List<Claim> claims) {
        List<Double> nearness = new ArrayList<>(claims.size());
        double most = 0;
        for (Claim claim : claims) {
            Map<String, Double> counts = TermCounts.of(claim.article(), claim.statement());
            double near = space.vector(counts, Integer.MAX_VALUE, 0).dot(centre);
            nearness.add(near);
            most = Math.max(most, near);
        }
        double scale = most == 0 ? 1 : most;
        nearness.replaceAll(near -> near / scale);
        return nearness;
    }
}
