package org.daybrief.statement;

import java.util.List;
import org.daybrief.article.Role;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an article and what it says. Furniture is a statement too, with its role.
 *
 * @param article id of the article: a1, a2 …
 * @param number 1, 2 … in reading order
 * @param span where it stands in the article's text
 * @param text the literal text of the span
 * @param role what it is for; only {@link Role#BODY} is evidence
 * @param section its best section; null unless body
 * @param certainty how sure the text is
 * @param negated whether its main clause is negated
 * @param attribution who says it; null where the text does not tell
 * @param event when it happened; null where the text does not tell
 */
public record Statement(
        String article,
        int number,
        Span span,
        String text,
        Role role,
        @Nullable SectionKind section,
        Certainty certainty,
        boolean negated,
        @Nullable Attribution attribution,
        @Nullable EventTime event,
        List<DateExpression> dates,
        List<Figure> figures,
        List<Quotation> quotations,
        List<Mention> mentions) {

    public Statement {
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        quotations = List.copyOf(quotations);
        mentions = List.copyOf(mentions);
        if (section != null && !section.ofStatements()) {
            throw new IllegalArgumentException("not a section of statements: " + section);
        }
    }

    /** {@code a1.12}: what the edition and the page call it. */
    public String id() {
        return article + "." + number;
    }

    /** The same in an article of another id. */
    public Statement withArticle(String newArticle) {
        return with(newArticle, mentions);
    }

    /** The same with its names pointing to other entities. */
    public Statement withMentions(List<Mention> newMentions) {
        return with(article, newMentions);
    }

    private Statement with(String newArticle, List<Mention> newMentions) {
        return new Statement(
                newArticle,
                number,
                span,
                text,
                role,
                section,
                certainty,
                negated,
                attribution,
                event,
                dates,
                figures,
                quotations,
                newMentions);
    }
}
