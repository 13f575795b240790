package org.daybrief.render;

import static org.daybrief.render.JsonFields.constant;
import static org.daybrief.render.JsonFields.date;
import static org.daybrief.render.JsonFields.list;
import static org.daybrief.render.JsonFields.number;
import static org.daybrief.render.JsonFields.optional;
import static org.daybrief.render.JsonFields.span;
import static org.daybrief.render.JsonFields.text;

import org.daybrief.briefing.Section;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.SectionKind;
import org.daybrief.story.Disagreement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;
import org.daybrief.story.FigureReference;
import org.daybrief.story.Story;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads back what many articles say together: stories, facts, comparisons, disagreements, sections. */
final class JsonStoryReader {

    private JsonStoryReader() {}

    static StoryPage story(JsonNode node) {
        Story story = new Story(
                text(node, "id"),
                text(node, "headline"),
                list(node.path("articles"), JsonNode::asString),
                list(node.path("facts"), JsonStoryReader::fact),
                list(node.path("comparisons"), JsonStoryReader::comparison),
                list(node.path("disagreements"), JsonStoryReader::disagreement),
                node.path("key").asString(""),
                node.path("day").asInt(1));
        return new StoryPage(
                story,
                list(
                        node.path("sections"),
                        section -> new Section(
                                constant(SectionKind.class, text(section, "kind")),
                                list(section.path("items"), JsonStoryReader::item))));
    }

    private static Fact fact(JsonNode node) {
        JsonNode event = node.path("event");
        return new Fact(
                text(node, "id"),
                text(node, "lead"),
                list(node.path("statements"), JsonNode::asString),
                node.path("origins").asInt(),
                date(event, "from"),
                date(event, "to"),
                constant(Fact.Novelty.class, text(node, "novelty")),
                before(node.path("before")),
                node.path("score").asDouble());
    }

    private static Fact.@Nullable Before before(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Fact.Before(node.path("edition").asInt(), text(node, "text"));
    }

    private static FigureComparison comparison(JsonNode node) {
        return new FigureComparison(
                text(node, "id"),
                text(node, "counted"),
                optional(node, "unit"),
                list(node.path("figures"), figure -> FigureReference.parse(figure.asString())),
                number(node, "low"),
                number(node, "high"),
                constant(FigureComparison.Verdict.class, text(node, "verdict")));
    }

    private static Disagreement disagreement(JsonNode node) {
        return new Disagreement(
                text(node, "id"),
                text(node, "question"),
                list(node.path("sides"), side -> list(side, JsonNode::asString)),
                constant(Disagreement.Verdict.class, text(node, "verdict")));
    }

    static Section.Item item(JsonNode node) {
        if (node.has("fact")) {
            return new Section.Item.OfFact(text(node, "fact"), wording(node));
        } else if (node.has("statement")) {
            return new Section.Item.OfStatement(text(node, "statement"), wording(node));
        } else if (node.has("comparison")) {
            return new Section.Item.OfComparison(text(node, "comparison"));
        } else if (node.has("disagreement")) {
            return new Section.Item.OfDisagreement(text(node, "disagreement"));
        }
        return new Section.Item.OfEntity(text(node, "entity"));
    }

    private static Section.Wording wording(JsonNode node) {
        Span clause = node.has("begin") ? span(node) : null;
        return new Section.Wording(
                clause,
                list(
                        node.path("insertions"),
                        insertion -> new Section.Insertion(insertion.path("at").asInt(), text(insertion, "text"))));
    }
}
