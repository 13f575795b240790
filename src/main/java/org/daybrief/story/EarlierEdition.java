package org.daybrief.story;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.statement.AnalyzedArticle;

/**
 * What the readers of an edition know already: the one that they had before.
 *
 * @param number of the edition
 * @param date of the edition
 * @param articles all of it, each with the entities that it names
 * @param stories all of it
 */
public record EarlierEdition(int number, LocalDate date, List<AnalyzedArticle> articles, List<Story> stories) {

    public EarlierEdition {
        articles = List.copyOf(articles);
        stories = List.copyOf(stories);
    }
}
