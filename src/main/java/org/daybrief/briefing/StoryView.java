package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;
import org.daybrief.story.Story;

/** A story with all that the sections ask of it at hand. */
final class StoryView {

    /** Most important first; equal ones in reading order. */
    static final Comparator<Fact> BY_SCORE =
            Comparator.comparingDouble(Fact::score).reversed();

    final Story story;
    final BriefingDefinition definition;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, AnalyzedArticle> articles = new LinkedHashMap<>();
    private final Map<String, Entity> entities;

    StoryView(
            Story story, BriefingDefinition definition, List<AnalyzedArticle> articles, Map<String, Entity> entities) {
        this.story = story;
        this.definition = definition;
        this.entities = entities;
        for (AnalyzedArticle article : articles) {
            this.articles.put(article.id(), article);
            article.statements().forEach(statement -> statements.put(statement.id(), statement));
        }
    }

    Statement statement(String id) {
        Statement statement = statements.get(id);
        if (statement == null) {
            throw new IllegalArgumentException("no statement " + id + " in story " + story.id());
        }
        return statement;
    }

    Statement lead(Fact fact) {
        return statement(fact.lead());
    }

    AnalyzedArticle article(Statement statement) {
        return articles.get(statement.article());
    }

    Entity entity(String id) {
        return entities.get(id);
    }

    Iterable<Statement> statements() {
        return statements.values();
    }

    /** The facts whose lead belongs to the section, most important first. */
    List<Fact> facts(SectionKind kind) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : story.facts()) {
            if (lead(fact).section() == kind) {
                facts.add(fact);
            }
        }
        facts.sort(BY_SCORE);
        return facts;
    }

    /** How many stories of this briefing get all their sections; the others get the one line that matters most. */
    static int storiesInFull(BriefingDefinition definition) {
        return switch (definition.length()) {
            case SHORT -> 3;
            case STANDARD -> 10;
            case FULL -> Integer.MAX_VALUE;
        };
    }

    /** How many items a section of this briefing may have. */
    int limit() {
        return switch (definition.length()) {
            case SHORT -> 5;
            case STANDARD -> 12;
            case FULL -> Integer.MAX_VALUE;
        };
    }

    Section.Item item(Fact fact) {
        return new Section.Item.OfFact(fact.id(), DateInsertions.wording(lead(fact)));
    }

    Section.Item item(Statement statement) {
        return new Section.Item.OfStatement(statement.id(), DateInsertions.wording(statement));
    }
}
