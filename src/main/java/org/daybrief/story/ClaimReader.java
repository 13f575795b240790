package org.daybrief.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the body statements of articles claim. A statement that leans on the one before takes a part of its terms along. */
final class ClaimReader {

    private static final double INHERITED = 0.2;
    private static final double NUMBER = 0.5;
    private static final double ROLE = 0.5;

    /** Within so many tokens from its beginning a statement shows that it leans on the one before. */
    private static final int OPENING = 3;

    private static final Set<String> POINTERS = Set.of("""
            this that these those such it its they their them he his him she her
            """.strip().split("\\s+"));

    private ClaimReader() {}

    /** In reading order, article by article. */
    static List<Claim> read(List<AnalyzedArticle> articles) {
        List<Claim> claims = new ArrayList<>();
        for (AnalyzedArticle article : articles) {
            Claim previous = null;
            for (Statement statement : article.statements()) {
                if (statement.role() == Role.BODY) {
                    previous = claim(article, statement, previous);
                    claims.add(previous);
                }
            }
        }
        return claims;
    }

    private static Claim claim(AnalyzedArticle article, Statement statement, @Nullable Claim previous) {
        List<Token> tokens = Tokens.of(article.article().text(), statement.span());
        Map<String, Double> terms = new LinkedHashMap<>();
        Map<String, Set<Claim.Manner>> manners = new TreeMap<>();
        Map<Integer, Mention> mentions = new HashMap<>();
        statement.mentions().forEach(mention -> mentions.put(mention.span().begin(), mention));
        int mentionEnd = -1;
        String main = null;
        boolean mainTells = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Mention mention = mentions.get(token.begin());
            if (mention != null) {
                terms.merge("=" + mention.entity(), 1.0, Double::sum);
                mentionEnd = mention.span().end();
            }
            String term = token.begin() < mentionEnd ? null : Terms.of(token);
            if (term != null) {
                terms.merge(term, token.is(Token.Kind.NUMBER) ? NUMBER : 1, Double::sum);
                String predicate = PredicateClasses.of(term);
                if (predicate != null) {
                    terms.merge("@" + predicate, 1.0, Double::sum);
                    Claim.Manner manner = Manners.of(tokens, i);
                    manners.computeIfAbsent(predicate, key -> EnumSet.noneOf(Claim.Manner.class))
                            .add(manner);
                    if (main == null || mainTells && !PredicateClasses.tellsOfTelling(predicate)) {
                        mainTells = PredicateClasses.tellsOfTelling(predicate);
                        main = predicate + ' ' + manner;
                    }
                }
            }
        }
        Set<String> actors = new TreeSet<>();
        statement.mentions().forEach(mention -> actors.add(mention.entity()));
        if (main != null) {
            for (String actor : actors) {
                terms.put("%" + main + ' ' + actor, ROLE);
            }
        }
        boolean dependent = dependent(tokens);
        if (dependent && previous != null) {
            inherit(terms, previous);
        }
        return new Claim(article, statement, terms, manners, actors, dependent);
    }

    private static void inherit(Map<String, Double> terms, Claim previous) {
        previous.terms().forEach((term, count) -> {
            if (!Character.isDigit(term.charAt(0))) {
                terms.merge(term, count * INHERITED, Double::sum);
            }
        });
    }

    private static boolean dependent(List<Token> tokens) {
        int words = 0;
        for (int i = 0; i < tokens.size() && words < OPENING; i++) {
            if (tokens.get(i).is(Token.Kind.WORD)) {
                words++;
                if (POINTERS.contains(tokens.get(i).lower())) {
                    return true;
                }
            }
        }
        return false;
    }
}
