package org.daybrief.briefing;

import java.util.List;
import java.util.Locale;
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
        if (topic.words().isEmpty()) {
            return true;
        }
        String text = article.article().text().toLowerCase(Locale.ROOT);
        return topic.words().stream().anyMatch(word -> holdsWord(text, word.toLowerCase(Locale.ROOT)));
    }

    private static boolean holdsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                return true;
            }
        }
        return false;
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
