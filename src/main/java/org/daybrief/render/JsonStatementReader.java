package org.daybrief.render;

import static org.daybrief.render.JsonFields.constant;
import static org.daybrief.render.JsonFields.date;
import static org.daybrief.render.JsonFields.list;
import static org.daybrief.render.JsonFields.number;
import static org.daybrief.render.JsonFields.optional;
import static org.daybrief.render.JsonFields.span;
import static org.daybrief.render.JsonFields.text;

import java.time.LocalDate;
import org.daybrief.article.Role;
import org.daybrief.statement.Attribution;
import org.daybrief.statement.Certainty;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Entity;
import org.daybrief.statement.EventTime;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import tools.jackson.databind.JsonNode;

/** Reads back what an article says: statements with all that stands in them, and the entities. */
final class JsonStatementReader {

    private JsonStatementReader() {}

    static Statement statement(JsonNode node) {
        String id = text(node, "id");
        String article = text(node, "article");
        if (!id.startsWith(article + ".")) {
            throw new IllegalArgumentException("statement " + id + " is not of article " + article);
        }
        String section = optional(node, "section");
        JsonNode attribution = node.path("attribution");
        JsonNode event = node.path("event");
        return new Statement(
                article,
                Integer.parseInt(id.substring(article.length() + 1)),
                span(node),
                text(node, "text"),
                constant(Role.class, text(node, "role")),
                section == null ? null : constant(SectionKind.class, section),
                constant(Certainty.class, text(node, "certainty")),
                node.path("negated").asBoolean(false),
                attribution.isObject()
                        ? new Attribution(text(attribution, "source"), text(attribution, "cue"), span(attribution))
                        : null,
                event.isObject() ? event(event) : null,
                list(node.path("dates"), JsonStatementReader::dateExpression),
                list(node.path("figures"), JsonStatementReader::figure),
                list(node.path("quotes"), JsonStatementReader::quotation),
                list(
                        node.path("mentions"),
                        mention -> new Mention(span(mention), text(mention, "text"), text(mention, "entity"))));
    }

    private static EventTime event(JsonNode node) {
        return new EventTime(
                LocalDate.parse(text(node, "from")),
                LocalDate.parse(text(node, "to")),
                constant(EventTime.Basis.class, text(node, "basis")),
                optional(node, "expression"));
    }

    private static DateExpression dateExpression(JsonNode node) {
        return new DateExpression(
                text(node, "id"),
                span(node),
                text(node, "text"),
                DateExpression.Type.valueOf(text(node, "type")),
                optional(node, "value"),
                date(node, "from"),
                date(node, "to"),
                text(node, "rule"));
    }

    private static Figure figure(JsonNode node) {
        return new Figure(
                text(node, "id"),
                span(node),
                text(node, "text"),
                number(node, "value"),
                number(node, "low"),
                number(node, "high"),
                constant(Figure.Bound.class, text(node, "bound")),
                optional(node, "unit"),
                optional(node, "counted"),
                optional(node, "claimant"),
                optional(node, "hedge"),
                date(node, "asOf"),
                optional(node, "partOf"),
                text(node, "rule"));
    }

    private static Quotation quotation(JsonNode node) {
        return new Quotation(
                text(node, "id"),
                span(node),
                text(node, "text"),
                constant(Quotation.Kind.class, text(node, "kind")),
                optional(node, "speaker"),
                optional(node, "speakerRole"),
                optional(node, "cue"),
                date(node, "saidOn"));
    }

    static Entity entity(JsonNode node) {
        return new Entity(
                text(node, "id"),
                text(node, "name"),
                constant(Entity.Type.class, text(node, "type")),
                list(node.path("aliases"), JsonNode::asString),
                optional(node, "role"));
    }
}
