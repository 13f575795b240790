package org.daybrief.briefing;

import java.util.List;
import org.daybrief.statement.Entity;

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
}
