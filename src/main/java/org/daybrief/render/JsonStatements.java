package org.daybrief.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.daybrief.article.Article;
import org.daybrief.article.PublicationDate;
import org.daybrief.statement.Attribution;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Entity;
import org.daybrief.statement.EventTime;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Articles, statements and entities as the public JSON has them: keys in its order, unknown values left out. */
final class JsonStatements {

    private JsonStatements() {}

    /** What only an edition knows of an article. */
    record Place(String origin, String reliability) {}

    static void article(JsonGenerator json, String id, Article article, @Nullable Place place) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("file", article.file());
        json.writeStringProperty("sha256", article.sha256());
        optional(json, "title", article.title());
        optional(json, "outlet", article.outlet());
        optional(json, "byline", article.byline());
        optional(json, "url", article.url());
        json.writeStringProperty("language", article.language());
        PublicationDate published = article.published();
        optional(json, "published", published.day());
        json.writeStringProperty("publishedBasis", label(published.basis()));
        optional(json, "publishedEvidence", published.evidence());
        if (place != null) {
            json.writeStringProperty("origin", place.origin());
            json.writeStringProperty("reliability", place.reliability());
        }
        json.writeStringProperty("text", article.text());
        json.writeEndObject();
    }

    static void statement(JsonGenerator json, Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.id());
        json.writeStringProperty("article", statement.article());
        span(json, statement.span(), statement.text());
        json.writeStringProperty("role", label(statement.role()));
        if (statement.section() != null) {
            json.writeStringProperty("section", label(statement.section()));
        }
        json.writeStringProperty("certainty", label(statement.certainty()));
        json.writeBooleanProperty("negated", statement.negated());
        if (statement.attribution() != null) {
            attribution(json, statement.attribution());
        }
        if (statement.event() != null) {
            event(json, statement.event());
        }
        if (!statement.dates().isEmpty()) {
            json.writeArrayPropertyStart("dates");
            statement.dates().forEach(date -> date(json, date));
            json.writeEndArray();
        }
        if (!statement.figures().isEmpty()) {
            json.writeArrayPropertyStart("figures");
            statement.figures().forEach(figure -> figure(json, figure));
            json.writeEndArray();
        }
        if (!statement.quotations().isEmpty()) {
            json.writeArrayPropertyStart("quotes");
            statement.quotations().forEach(quotation -> quotation(json, quotation));
            json.writeEndArray();
        }
        if (!statement.mentions().isEmpty()) {
            json.writeArrayPropertyStart("mentions");
            statement.mentions().forEach(mention -> mention(json, mention));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static void entity(JsonGenerator json, Entity entity) {
        json.writeStartObject();
        json.writeStringProperty("id", entity.id());
        json.writeStringProperty("name", entity.name());
        json.writeStringProperty("type", label(entity.type()));
        if (!entity.aliases().isEmpty()) {
            strings(json, "aliases", entity.aliases());
        }
        optional(json, "role", entity.role());
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, Attribution attribution) {
        json.writeObjectPropertyStart("attribution");
        json.writeStringProperty("source", attribution.source());
        json.writeStringProperty("cue", attribution.cue());
        json.writeNumberProperty("begin", attribution.span().begin());
        json.writeNumberProperty("end", attribution.span().end());
        json.writeEndObject();
    }

    private static void event(JsonGenerator json, EventTime event) {
        json.writeObjectPropertyStart("event");
        json.writeStringProperty("from", event.from().toString());
        json.writeStringProperty("to", event.to().toString());
        json.writeStringProperty("basis", label(event.basis()));
        optional(json, "expression", event.expression());
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, DateExpression date) {
        json.writeStartObject();
        json.writeStringProperty("id", date.id());
        span(json, date.span(), date.text());
        json.writeStringProperty("type", date.type().name());
        optional(json, "value", date.value());
        optional(json, "from", date.from());
        optional(json, "to", date.to());
        json.writeStringProperty("rule", date.rule());
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        span(json, figure.span(), figure.text());
        number(json, "value", figure.value());
        number(json, "low", figure.low());
        number(json, "high", figure.high());
        json.writeStringProperty("bound", label(figure.bound()));
        optional(json, "unit", figure.unit());
        optional(json, "counted", figure.counted());
        optional(json, "claimant", figure.claimant());
        optional(json, "hedge", figure.hedge());
        optional(json, "asOf", figure.asOf());
        optional(json, "partOf", figure.partOf());
        json.writeStringProperty("rule", figure.rule());
        json.writeEndObject();
    }

    private static void quotation(JsonGenerator json, Quotation quotation) {
        json.writeStartObject();
        json.writeStringProperty("id", quotation.id());
        span(json, quotation.span(), quotation.text());
        json.writeStringProperty("kind", label(quotation.kind()));
        optional(json, "speaker", quotation.speaker());
        optional(json, "speakerRole", quotation.speakerRole());
        optional(json, "cue", quotation.cue());
        optional(json, "saidOn", quotation.saidOn());
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, Mention mention) {
        json.writeStartObject();
        span(json, mention.span(), mention.text());
        json.writeStringProperty("entity", mention.entity());
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span, String text) {
        json.writeNumberProperty("begin", span.begin());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("text", text);
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    static void optional(JsonGenerator json, String name, @Nullable LocalDate value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** Whole numbers without a point, others without trailing noughts: 11000, 2.5. */
    static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        json.writeName(name);
        json.writeNumber(plain.toPlainString());
    }

    /** {@code AT_LEAST} is written {@code at-least}. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
