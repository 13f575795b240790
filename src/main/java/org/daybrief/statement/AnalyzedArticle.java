package org.daybrief.statement;

import java.util.List;
import org.daybrief.article.Article;

/**
 * An article and all that it says.
 *
 * @param id of the article: a1, a2 … in the edition; a1 for an article by itself
 * @param article as read
 * @param statements one per sentence, in reading order
 * @param entities those that the statements mention
 */
public record AnalyzedArticle(String id, Article article, List<Statement> statements, List<Entity> entities) {

    public AnalyzedArticle {
        statements = List.copyOf(statements);
        entities = List.copyOf(entities);
    }

    /** The same under another id; its statements follow. */
    public AnalyzedArticle withId(String newId) {
        List<Statement> renamed = new java.util.ArrayList<>(statements.size());
        for (Statement statement : statements) {
            renamed.add(statement.withArticle(newId));
        }
        return new AnalyzedArticle(newId, article, renamed, entities);
    }
}
