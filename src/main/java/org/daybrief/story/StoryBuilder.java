package org.daybrief.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Statement;

/** Makes a story of the articles that tell it. */
public final class StoryBuilder {

    /**
     * The story with its facts, comparisons and disagreements.
     *
     * @param id of the story
     * @param articles those of the story, by number
     * @param origins article id to origin id, as {@link Origins#assign} gives it
     * @param numbering of the edition
     */
    public Story build(String id, List<AnalyzedArticle> articles, Map<String, String> origins, Numbering numbering) {
        List<Claim> claims = ClaimReader.read(articles);
        List<Fact> facts = new ArrayList<>();
        for (List<Integer> members : FactMerger.merge(claims)) {
            List<String> ids = members.stream()
                    .map(member -> claims.get(member).statement().id())
                    .toList();
            Statement lead = claims.get(members.get(0)).statement();
            long distinct = members.stream()
                    .map(member -> origins.get(claims.get(member).article().id()))
                    .distinct()
                    .count();
            facts.add(new Fact(
                    numbering.fact(),
                    lead.id(),
                    ids,
                    (int) distinct,
                    lead.event() == null ? null : lead.event().from(),
                    lead.event() == null ? null : lead.event().to(),
                    Fact.Novelty.NEW,
                    1.0 - 1.0 / (1 + distinct)));
        }
        facts.sort((a, b) -> Double.compare(b.score(), a.score()));
        return new Story(
                id,
                headline(articles),
                articles.stream().map(AnalyzedArticle::id).toList(),
                facts,
                FigureComparisons.of(claims, numbering).stream()
                        .map(FigureComparisons.Compared::comparison)
                        .toList(),
                List.of());
    }

    private static String headline(List<AnalyzedArticle> articles) {
        for (AnalyzedArticle article : articles) {
            if (article.article().title() != null) {
                return article.article().title();
            }
        }
        return articles.get(0).statements().stream()
                .filter(statement -> statement.role() == Role.BODY)
                .map(Statement::text)
                .findFirst()
                .orElse("");
    }
}
