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
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the body statements of articles claim. A statement that leans on the one before takes a part of its terms along. */
final class ClaimReader {

    private static final double INHERITED = 0.2;
    private static final double NUMBER = 0.5;
    private static final double ROLE = 0.5;

    /** Who tells and how it is told is no part of what is told. */
    private static final double SOURCE = 0.2;

    /** Within so many tokens from its beginning a statement shows that it leans on the one before. */
    private static final int OPENING = 3;

    private static final Set<String> POINTERS = Set.of("""
            this that these those such it its they their them he his him she her
            """.strip().split("\\s+"));

    /** These point back only where they open the statement: "Neither has commented." */
    private static final Set<String> OPENERS = Set.of("neither", "both", "either", "another", "others", "none", "all");

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
        Map<Integer, Mention> names = simpleNames(statement);
        List<Claim.Predicate> predicates = new ArrayList<>();
        Mention last = null;
        int nameEnd = -1;
        Span source =
                statement.attribution() == null ? null : statement.attribution().span();
        String main = null;
        boolean mainTells = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            double weight = source != null && source.contains(token.begin()) ? SOURCE : 1;
            Mention name = names.get(token.begin());
            if (name != null) {
                terms.merge("=" + name.entity(), weight, Double::sum);
                nameEnd = name.span().end();
                last = name;
            }
            String term = token.begin() < nameEnd ? null : Terms.of(token);
            if (term != null) {
                String predicate = PredicateClasses.of(term);
                boolean tells = predicate != null && PredicateClasses.tellsOfTelling(predicate);
                terms.merge(term, token.is(Token.Kind.NUMBER) ? NUMBER : tells ? SOURCE : weight, Double::sum);
                if (predicate != null) {
                    terms.merge("@" + predicate, tells ? SOURCE : weight, Double::sum);
                    Claim.Manner manner = Manners.of(tokens, i);
                    manners.computeIfAbsent(predicate, key -> EnumSet.noneOf(Claim.Manner.class))
                            .add(manner);
                    predicates.add(new Claim.Predicate(predicate, token.text(), manner, last));
                    if (main == null || mainTells && !tells) {
                        mainTells = tells;
                        main = predicate + ' ' + manner;
                    }
                }
            }
        }
        Set<String> actors = new TreeSet<>();
        names.values().forEach(name -> actors.add(name.entity()));
        if (main != null) {
            for (String actor : actors) {
                terms.put("%" + main + ' ' + actor, ROLE);
            }
        }
        boolean dependent = dependent(tokens);
        if (dependent && previous != null) {
            inherit(terms, previous);
        }
        return new Claim(article, statement, terms, manners, predicates, actors, dependent || opensBack(tokens));
    }

    /** By their beginnings. A name that holds another, "Norwegian parliament", is read as that one and plain words. */
    private static Map<Integer, Mention> simpleNames(Statement statement) {
        Map<Integer, Mention> names = new HashMap<>();
        for (Mention mention : statement.mentions()) {
            boolean holds = statement.mentions().stream()
                    .anyMatch(other -> other != mention && mention.span().contains(other.span()));
            if (!holds) {
                names.put(mention.span().begin(), mention);
            }
        }
        return names;
    }

    private static void inherit(Map<String, Double> terms, Claim previous) {
        previous.terms().forEach((term, count) -> {
            if (!Character.isDigit(term.charAt(0))) {
                terms.merge(term, count * INHERITED, Double::sum);
            }
        });
    }

    private static boolean opensBack(List<Token> tokens) {
        return !tokens.isEmpty() && OPENERS.contains(tokens.get(0).lower());
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
