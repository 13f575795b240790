package org.daybrief.briefing;

import java.util.List;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;

/** Which articles a briefing takes. */
final class TopicFilter {

    private final BriefingDefinition.Topic topic;

    TopicFilter(BriefingDefinition.Topic topic) {
        this.topic = topic;
    }

    /** Whether the article meets one entry of each list that is not empty. */
    boolean takes(AnalyzedArticle article) {
        return meetsWords(article) && meetsNames(article, topic.entities()) && meetsNames(article, topic.places());
    }

    private boolean meetsWords(AnalyzedArticle article) {
        return topic.words().isEmpty()
                || new TopicWords(topic.words()).stand(article.article().text());
    }

    private static boolean meetsNames(AnalyzedArticle article, List<String> names) {
        return names.isEmpty()
                || article.entities().stream()
                        .anyMatch(entity -> names.stream().anyMatch(name -> isCalled(entity, name)));
    }

    private static boolean isCalled(Entity entity, String name) {
        return entity.name().equalsIgnoreCase(name)
                || entity.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }
}
