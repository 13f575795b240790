package org.daybrief.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;

/** Counts the terms of a text, with more weight on what news puts first. */
final class TermCounts {

    private static final double TITLE = 3;
    private static final double LEAD = 2;
    private static final double NUMBER = 0.5;

    /** UTF-16 units: news tells the event first; what stands far below is background and other news. */
    private static final int LEAD_LENGTH = 800;

    private static final int LENGTH = 4000;

    private TermCounts() {}

    /** Of title and running text, without furniture. */
    static Map<String, Double> of(AnalyzedArticle article) {
        Map<String, Double> counts = new LinkedHashMap<>();
        String title = article.article().title();
        if (title != null) {
            add(counts, Tokens.of(title), TITLE);
        }
        int read = 0;
        for (Statement statement : article.statements()) {
            if (tells(statement.role())) {
                boolean isTitle = statement.role() == Role.TITLE;
                if (isTitle && title != null) {
                    continue;
                }
                add(counts, tokens(article, statement), isTitle ? TITLE : read < LEAD_LENGTH ? LEAD : 1);
                read += statement.span().length();
                if (read >= LENGTH) {
                    break;
                }
            }
        }
        return counts;
    }

    /** Of one statement. */
    static Map<String, Double> of(AnalyzedArticle article, Statement statement) {
        Map<String, Double> counts = new LinkedHashMap<>();
        add(counts, tokens(article, statement), 1);
        return counts;
    }

    private static List<Token> tokens(AnalyzedArticle article, Statement statement) {
        Span span = statement.span();
        return Tokens.of(article.article().text(), span);
    }

    private static boolean tells(Role role) {
        return switch (role) {
            case TITLE, DECK, HEADING, BULLET, BODY -> true;
            case CAPTION, EMBED, FURNITURE -> false;
        };
    }

    private static void add(Map<String, Double> counts, List<Token> tokens, double weight) {
        for (Token token : tokens) {
            String term = Terms.of(token);
            if (term != null) {
                counts.merge(term, token.is(Token.Kind.NUMBER) ? weight * NUMBER : weight, Double::sum);
            }
        }
    }
}
