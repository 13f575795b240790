package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;

/**
 * Which articles a briefing takes: those that meet, of every group of terms, one.
 *
 * @param groups no group asks nothing
 */
public record TopicFilter(List<List<Term>> groups) {

    /**
     * A word, a phrase or a name; letter case aside.
     *
     * @param text as given
     * @param inText whether an article meets it that has it in its text as whole words
     * @param asName whether an article meets it that mentions somebody or something so called
     */
    public record Term(String text, boolean inText, boolean asName) {

        boolean isMetBy(AnalyzedArticle article, String lowerText) {
            return inText && TopicWords.stands(lowerText, text.toLowerCase(Locale.ROOT)) || asName && isNamed(article);
        }

        private boolean isNamed(AnalyzedArticle article) {
            return article.entities().stream().anyMatch(this::isNameOf);
        }

        private boolean isNameOf(Entity entity) {
            return entity.name().equalsIgnoreCase(text)
                    || entity.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(text));
        }
    }

    public TopicFilter {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** What a definition takes: one of its words, one of its entities and one of its places, of the lists that are not empty. */
    public static TopicFilter of(BriefingDefinition.Topic topic) {
        List<List<Term>> groups = new ArrayList<>();
        groups.add(terms(topic.words(), true, false));
        groups.add(terms(topic.entities(), false, true));
        groups.add(terms(topic.places(), false, true));
        groups.removeIf(List::isEmpty);
        return new TopicFilter(groups);
    }

    /** What somebody asks for: one of the topics, as words of the text or as the name of somebody or something. */
    public static TopicFilter any(List<String> topics) {
        return new TopicFilter(topics.isEmpty() ? List.of() : List.of(terms(topics, true, true)));
    }

    private static List<Term> terms(List<String> texts, boolean inText, boolean asName) {
        return texts.stream().map(text -> new Term(text, inText, asName)).toList();
    }

    /** Whether the article meets one term of each group. */
    public boolean takes(AnalyzedArticle article) {
        if (groups.isEmpty()) {
            return true;
        }
        String text = article.article().text().toLowerCase(Locale.ROOT);
        return groups.stream().allMatch(group -> group.stream().anyMatch(term -> term.isMetBy(article, text)));
    }
}
