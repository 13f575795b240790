package org.daybrief.story;

import java.util.List;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;

/**
 * The articles of an edition with one list of entities for all of them.
 *
 * @param articles as given, their mentions and entities under the edition's ids
 * @param entities e1, e2 … in order of first appearance
 */
public record JoinedEntities(List<AnalyzedArticle> articles, List<Entity> entities) {

    public JoinedEntities {
        articles = List.copyOf(articles);
        entities = List.copyOf(entities);
    }
}
