package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.Statement;
import org.daybrief.story.Disagreement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;
import org.daybrief.story.FigureReference;
import org.daybrief.text.Span;

/**
 * The check that nothing in an edition is made up: the text of every statement, date, figure, quotation and mention is
 * the stretch of its article that its offsets name, and everything that is named by an id exists.
 */
public final class Provenance {

    private final Briefing briefing;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Set<String> entities = new HashSet<>();

    private Provenance(Briefing briefing) {
        this.briefing = briefing;
    }

    /** What is wrong, one sentence each, in the order of the edition; empty where all is well. */
    public static List<String> problems(Briefing briefing) {
        Provenance check = new Provenance(briefing);
        check.check();
        return List.copyOf(check.problems);
    }

    private void check() {
        for (Entity entity : briefing.entities()) {
            once(entities, entity.id(), "entity");
        }
        for (SourceArticle source : briefing.articles()) {
            once(articles, source.analyzed().id(), "article");
            String text = source.analyzed().article().text();
            for (Statement statement : source.analyzed().statements()) {
                statement(statement, text);
            }
        }
        Map<String, String> facts = new HashMap<>();
        for (StoryPage page : briefing.stories()) {
            story(page, facts);
        }
        for (StoryPage page : briefing.stories()) {
            Set<String> comparisons = new HashSet<>();
            page.story().comparisons().forEach(comparison -> once(comparisons, comparison.id(), "comparison"));
            Set<String> disagreements = new HashSet<>();
            page.story().disagreements().forEach(one -> once(disagreements, one.id(), "disagreement"));
            for (Section section : page.sections()) {
                section.items().forEach(item -> item(item, facts, comparisons, disagreements));
            }
        }
        briefing.glance().forEach(item -> item(item, facts, Set.of(), Set.of()));
    }

    private void statement(Statement statement, String text) {
        String id = statement.id();
        if (statements.put(id, statement) != null) {
            problems.add("statement " + id + " is there twice");
        }
        literal("statement " + id, statement.span(), statement.text(), text);
        Set<String> dates = new HashSet<>();
        for (DateExpression date : statement.dates()) {
            once(dates, id + "/" + date.id(), "date");
            literal("date " + id + "/" + date.id(), date.span(), date.text(), text);
        }
        for (Figure figure : statement.figures()) {
            once(figures, id + "/" + figure.id(), "figure");
            literal("figure " + id + "/" + figure.id(), figure.span(), figure.text(), text);
        }
        for (Figure figure : statement.figures()) {
            if (figure.partOf() != null) {
                exists(figures, id + "/" + figure.partOf(), "figure " + id + "/" + figure.id());
            }
        }
        Set<String> quotations = new HashSet<>();
        for (Quotation quotation : statement.quotations()) {
            once(quotations, id + "/" + quotation.id(), "quotation");
            literal("quotation " + id + "/" + quotation.id(), quotation.span(), quotation.text(), text);
        }
        for (Mention mention : statement.mentions()) {
            literal("mention in " + id, mention.span(), mention.text(), text);
            exists(entities, mention.entity(), "a mention in " + id);
        }
        if (statement.attribution() != null) {
            literal(
                    "attribution of " + id,
                    statement.attribution().span(),
                    statement.attribution().source(),
                    text);
        }
        if (statement.event() != null && statement.event().expression() != null) {
            exists(dates, id + "/" + statement.event().expression(), "the event of " + id);
        }
    }

    private void story(StoryPage page, Map<String, String> leads) {
        String story = "story " + page.story().id();
        page.story().articles().forEach(article -> exists(articles, article, story));
        for (Fact fact : page.story().facts()) {
            if (leads.put(fact.id(), fact.lead()) != null) {
                problems.add("fact " + fact.id() + " is there twice");
            }
            fact.statements().forEach(statement -> exists(statements.keySet(), statement, "fact " + fact.id()));
        }
        for (FigureComparison comparison : page.story().comparisons()) {
            for (FigureReference figure : comparison.figures()) {
                exists(figures, figure.toString(), "comparison " + comparison.id());
            }
        }
        for (Disagreement disagreement : page.story().disagreements()) {
            for (List<String> side : disagreement.sides()) {
                side.forEach(statement -> exists(statements.keySet(), statement, "disagreement " + disagreement.id()));
            }
        }
    }

    private void item(
            Section.Item item, Map<String, String> leads, Set<String> comparisons, Set<String> disagreements) {
        if (item instanceof Section.Item.OfFact of) {
            exists(leads.keySet(), of.fact(), "an item");
            wording(leads.getOrDefault(of.fact(), ""), of.wording());
        } else if (item instanceof Section.Item.OfStatement of) {
            exists(statements.keySet(), of.statement(), "an item");
            wording(of.statement(), of.wording());
        } else if (item instanceof Section.Item.OfComparison of) {
            exists(comparisons, of.comparison(), "an item");
        } else if (item instanceof Section.Item.OfDisagreement of) {
            exists(disagreements, of.disagreement(), "an item");
        } else if (item instanceof Section.Item.OfEntity of) {
            exists(entities, of.entity(), "an item");
        }
    }

    private void wording(String id, Section.Wording wording) {
        Statement statement = statements.get(id);
        if (statement == null) {
            return;
        }
        Span printed = wording.clause() == null ? statement.span() : wording.clause();
        if (!statement.span().contains(printed) || printed.length() == 0) {
            problems.add("the clause " + printed.begin() + ".." + printed.end() + " is no part of statement " + id);
        }
        for (Section.Insertion insertion : wording.insertions()) {
            if (insertion.at() < printed.begin() || insertion.at() > printed.end()) {
                problems.add("the insertion [" + insertion.text() + "] stands outside statement " + id);
            }
        }
    }

    private void literal(String what, Span span, String said, String text) {
        if (span.end() > text.length()) {
            problems.add(what + " ends at " + span.end() + ", behind the article's " + text.length() + " units");
        } else if (!text.regionMatches(span.begin(), said, 0, said.length()) || said.length() != span.length()) {
            problems.add(what + " reads \"" + shortened(said) + "\", its article has \"" + shortened(span.of(text))
                    + "\" there");
        }
    }

    private void once(Set<String> known, String id, String what) {
        if (!known.add(id)) {
            problems.add(what + " " + id + " is there twice");
        }
    }

    private void exists(Set<String> known, String id, String who) {
        if (!known.contains(id)) {
            problems.add(who + " names " + id + ", which is not there");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
