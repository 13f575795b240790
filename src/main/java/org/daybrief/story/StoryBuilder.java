package org.daybrief.story;

import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;

/** Makes a story of the articles that tell it. */
public final class StoryBuilder {

    /**
     * The story with its facts, comparisons and disagreements. Each body statement is in just one fact.
     *
     * @param id of the story
     * @param articles those of the story, by number; one at least
     * @param origins article id to origin id, as {@link Origins#assign} gives it
     * @param numbering of the edition
     */
    public Story build(String id, List<AnalyzedArticle> articles, Map<String, String> origins, Numbering numbering) {
        StoryCentre centre = new StoryCentre(articles);
        List<Claim> claims = ClaimReader.read(articles);
        List<Fact> facts = Facts.of(claims, origins, centre, numbering);
        List<FigureComparisons.Compared> comparisons = FigureComparisons.of(claims, origins, numbering);
        List<Disagreement> disagreements = Disagreements.of(claims, comparisons, numbering);
        Claim top = facts.isEmpty() ? null : claimOf(claims, facts.get(0).lead());
        return new Story(
                id,
                Headline.of(articles, centre, top),
                articles.stream().map(AnalyzedArticle::id).toList(),
                facts,
                comparisons.stream().map(FigureComparisons.Compared::comparison).toList(),
                disagreements,
                "",
                1);
    }

    private static Claim claimOf(List<Claim> claims, String statement) {
        return claims.stream()
                .filter(claim -> claim.statement().id().equals(statement))
                .findFirst()
                .orElseThrow();
    }
}
