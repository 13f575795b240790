package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;

/** The articles with one set of entities: those of the same name are one. */
record JoinedArticles(List<AnalyzedArticle> articles, List<Entity> entities) {

    static JoinedArticles of(List<AnalyzedArticle> articles) {
        Map<String, Entity> byName = new LinkedHashMap<>();
        List<AnalyzedArticle> joined = new ArrayList<>();
        for (AnalyzedArticle article : articles) {
            Map<String, String> ids = new HashMap<>();
            for (Entity entity : article.entities()) {
                Entity known = byName.computeIfAbsent(
                        entity.name(),
                        name -> new Entity(
                                "e" + (byName.size() + 1), name, entity.type(), entity.aliases(), entity.role()));
                ids.put(entity.id(), known.id());
            }
            List<Statement> statements = new ArrayList<>();
            for (Statement statement : article.statements()) {
                statements.add(statement.withMentions(statement.mentions().stream()
                        .map(mention -> new Mention(mention.span(), mention.text(), ids.get(mention.entity())))
                        .toList()));
            }
            joined.add(new AnalyzedArticle(article.id(), article.article(), statements, List.of()));
        }
        return new JoinedArticles(joined, List.copyOf(byName.values()));
    }
}
