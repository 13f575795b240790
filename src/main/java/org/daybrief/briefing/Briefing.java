package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Statement;
import org.daybrief.story.EarlierEdition;

/**
 * One frozen edition: all formats are rendered from it and from nothing else.
 *
 * @param id of the briefing definition
 * @param title printed on top
 * @param edition which issue
 * @param marking handling marking
 * @param articles a1 … an; their order is the order of the citation numbers
 * @param entities of all articles, joined
 * @param stories most important first
 * @param glance At a glance of the whole edition
 * @param coverage what became of every file
 */
public record Briefing(
        String id,
        String title,
        Edition edition,
        Marking marking,
        List<SourceArticle> articles,
        List<Entity> entities,
        List<StoryPage> stories,
        List<Section.Item> glance,
        Coverage coverage) {

    public Briefing {
        articles = List.copyOf(articles);
        entities = List.copyOf(entities);
        stories = List.copyOf(stories);
        glance = List.copyOf(glance);
    }

    /** What its readers know, for the next edition to be compared with. */
    EarlierEdition toldBefore() {
        Map<String, Entity> byId = new HashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        List<AnalyzedArticle> told = new ArrayList<>(articles.size());
        for (SourceArticle source : articles) {
            AnalyzedArticle article = source.analyzed();
            Set<Entity> named = new LinkedHashSet<>();
            for (Statement statement : article.statements()) {
                statement.mentions().forEach(mention -> named.add(byId.get(mention.entity())));
            }
            told.add(new AnalyzedArticle(article.id(), article.article(), article.statements(), List.copyOf(named)));
        }
        return new EarlierEdition(
                edition.number(),
                edition.date(),
                told,
                stories.stream().map(StoryPage::story).toList());
    }
}
