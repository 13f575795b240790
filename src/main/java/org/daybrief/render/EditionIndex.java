package org.daybrief.render;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.daybrief.article.Article;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.SourceArticle;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.daybrief.story.Disagreement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;
import org.jspecify.annotations.Nullable;

/** Finds by its id all that one edition holds. */
final class EditionIndex {

    private final List<SourceArticle> sources;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Set<Integer>> mentions = new HashMap<>();
    private final Map<String, Entity> entities;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, FigureComparison> comparisons = new HashMap<>();
    private final Map<String, Disagreement> disagreements = new HashMap<>();

    EditionIndex(Briefing briefing) {
        sources = briefing.articles();
        entities = byId(briefing.entities(), Entity::id);
        for (int i = 0; i < sources.size(); i++) {
            numbers.put(sources.get(i).analyzed().id(), i + 1);
            for (Statement statement : sources.get(i).analyzed().statements()) {
                statements.put(statement.id(), statement);
                for (Mention mention : statement.mentions()) {
                    mentions.computeIfAbsent(mention.entity(), id -> new TreeSet<>())
                            .add(i + 1);
                }
            }
        }
        for (StoryPage page : briefing.stories()) {
            facts.putAll(byId(page.story().facts(), Fact::id));
            comparisons.putAll(byId(page.story().comparisons(), FigureComparison::id));
            disagreements.putAll(byId(page.story().disagreements(), Disagreement::id));
        }
    }

    Statement statement(String id) {
        return found(statements.get(id), id);
    }

    Fact fact(String id) {
        return found(facts.get(id), id);
    }

    FigureComparison comparison(String id) {
        return found(comparisons.get(id), id);
    }

    Disagreement disagreement(String id) {
        return found(disagreements.get(id), id);
    }

    Entity entity(String id) {
        return found(entities.get(id), id);
    }

    /** The citation number of an article: 1 … n. */
    int number(String article) {
        return found(numbers.get(article), article);
    }

    SourceArticle source(int number) {
        return sources.get(number - 1);
    }

    Article article(Statement statement) {
        return source(number(statement.article())).analyzed().article();
    }

    /** Citation numbers of the articles of these statements, each once, in the order of the statements. */
    List<Integer> cited(List<String> statementIds) {
        Set<Integer> cited = new LinkedHashSet<>();
        statementIds.forEach(id -> cited.add(number(statement(id).article())));
        return List.copyOf(cited);
    }

    /** Citation numbers of those of these articles that mention the entity. */
    List<Integer> mentioning(String entity, List<String> articles) {
        Set<Integer> within = new TreeSet<>();
        articles.forEach(id -> within.add(number(id)));
        within.retainAll(mentions.getOrDefault(entity, Set.of()));
        return List.copyOf(within);
    }

    /** {@code 3 outlets, 2 origins}: who stands behind these articles; {@code 3 articles, 2 origins} where an outlet is not known. */
    String spread(List<Integer> articles) {
        Set<String> outlets = new TreeSet<>();
        Set<String> origins = new TreeSet<>();
        boolean named = true;
        for (int number : articles) {
            String outlet = source(number).analyzed().article().outlet();
            named &= outlet != null;
            outlets.add(String.valueOf(outlet));
            origins.add(source(number).origin());
        }
        return (named ? Furniture.count(outlets.size(), "outlet") : Furniture.count(articles.size(), "article"))
                + ", "
                + Furniture.count(origins.size(), "origin");
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> found = new HashMap<>();
        for (T one : all) {
            found.put(id.apply(one), one);
        }
        return found;
    }

    private static <T> T found(@Nullable T value, String id) {
        if (value == null) {
            throw new IllegalArgumentException("the edition names " + id + " but does not hold it");
        }
        return value;
    }
}
