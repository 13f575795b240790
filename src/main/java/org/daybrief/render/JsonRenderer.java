package org.daybrief.render;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Coverage;
import org.daybrief.briefing.Edition;
import org.daybrief.briefing.Section;
import org.daybrief.briefing.SourceArticle;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.Statement;
import org.daybrief.story.Disagreement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;
import org.daybrief.story.Story;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the edition as data, format {@value #FORMAT}: the public interface for scripts. */
public final class JsonRenderer implements BriefingRenderer {

    public static final String FORMAT = "daybrief-briefing/1";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void render(Briefing briefing, OutputStream out) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
        try (JsonGenerator json = MAPPER.writer().with(printer).createGenerator(out, JsonEncoding.UTF8)) {
            briefing(json, briefing);
            json.writeRaw('\n');
        }
    }

    private static void briefing(JsonGenerator json, Briefing briefing) {
        Edition edition = briefing.edition();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("briefing", briefing.id());
        json.writeStringProperty("title", briefing.title());
        json.writeNumberProperty("edition", edition.number());
        if (edition.revision() > 1) {
            json.writeNumberProperty("revision", edition.revision());
        }
        json.writeStringProperty("date", edition.date().toString());
        json.writeStringProperty("asOf", Times.offset(edition.asOf()));
        json.writeObjectPropertyStart("period");
        if (edition.from() != null) {
            json.writeStringProperty("from", Times.offset(edition.from()));
        }
        json.writeStringProperty("to", Times.offset(edition.asOf()));
        json.writeEndObject();
        json.writeStringProperty("marking", briefing.marking().label());
        if (edition.previous() != null) {
            json.writeNumberProperty("previousEdition", edition.previous());
        }
        json.writeArrayPropertyStart("articles");
        for (SourceArticle source : briefing.articles()) {
            JsonStatements.article(
                    json,
                    source.analyzed().id(),
                    source.analyzed().article(),
                    new JsonStatements.Place(source.origin(), source.reliability()));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("statements");
        for (SourceArticle source : briefing.articles()) {
            for (Statement statement : source.analyzed().statements()) {
                JsonStatements.statement(json, statement);
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        briefing.entities().forEach(entity -> JsonStatements.entity(json, entity));
        json.writeEndArray();
        json.writeArrayPropertyStart("stories");
        briefing.stories().forEach(page -> story(json, page));
        json.writeEndArray();
        json.writeArrayPropertyStart("glance");
        briefing.glance().forEach(item -> item(json, item));
        json.writeEndArray();
        coverage(json, briefing.coverage());
        json.writeEndObject();
    }

    private static void story(JsonGenerator json, StoryPage page) {
        Story story = page.story();
        json.writeStartObject();
        json.writeStringProperty("id", story.id());
        if (!story.key().isEmpty()) {
            json.writeStringProperty("key", story.key());
            json.writeNumberProperty("day", story.day());
        }
        json.writeStringProperty("headline", story.headline());
        JsonStatements.strings(json, "articles", story.articles());
        json.writeArrayPropertyStart("facts");
        story.facts().forEach(fact -> fact(json, fact));
        json.writeEndArray();
        json.writeArrayPropertyStart("comparisons");
        story.comparisons().forEach(comparison -> comparison(json, comparison));
        json.writeEndArray();
        json.writeArrayPropertyStart("disagreements");
        story.disagreements().forEach(disagreement -> disagreement(json, disagreement));
        json.writeEndArray();
        json.writeArrayPropertyStart("sections");
        for (Section section : page.sections()) {
            json.writeStartObject();
            json.writeStringProperty("kind", JsonStatements.label(section.kind()));
            json.writeArrayPropertyStart("items");
            section.items().forEach(item -> item(json, item));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fact(JsonGenerator json, Fact fact) {
        json.writeStartObject();
        json.writeStringProperty("id", fact.id());
        json.writeStringProperty("lead", fact.lead());
        JsonStatements.strings(json, "statements", fact.statements());
        json.writeNumberProperty("origins", fact.origins());
        if (fact.from() != null && fact.to() != null) {
            json.writeObjectPropertyStart("event");
            json.writeStringProperty("from", fact.from().toString());
            json.writeStringProperty("to", fact.to().toString());
            json.writeEndObject();
        }
        json.writeStringProperty("novelty", JsonStatements.label(fact.novelty()));
        if (fact.before() != null) {
            json.writeObjectPropertyStart("before");
            json.writeNumberProperty("edition", fact.before().edition());
            json.writeStringProperty("text", fact.before().text());
            json.writeEndObject();
        }
        JsonStatements.number(json, "score", BigDecimal.valueOf(fact.score()).setScale(4, RoundingMode.HALF_EVEN));
        json.writeEndObject();
    }

    private static void comparison(JsonGenerator json, FigureComparison comparison) {
        json.writeStartObject();
        json.writeStringProperty("id", comparison.id());
        json.writeStringProperty("counted", comparison.counted());
        JsonStatements.optional(json, "unit", comparison.unit());
        JsonStatements.strings(
                json,
                "figures",
                comparison.figures().stream().map(Object::toString).toList());
        JsonStatements.number(json, "low", comparison.low());
        JsonStatements.number(json, "high", comparison.high());
        json.writeStringProperty("verdict", JsonStatements.label(comparison.verdict()));
        json.writeEndObject();
    }

    private static void disagreement(JsonGenerator json, Disagreement disagreement) {
        json.writeStartObject();
        json.writeStringProperty("id", disagreement.id());
        json.writeStringProperty("question", disagreement.question());
        json.writeArrayPropertyStart("sides");
        for (List<String> side : disagreement.sides()) {
            json.writeStartArray();
            side.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringProperty("verdict", JsonStatements.label(disagreement.verdict()));
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, Section.Item item) {
        json.writeStartObject();
        if (item instanceof Section.Item.OfFact fact) {
            json.writeStringProperty("fact", fact.fact());
            wording(json, fact.wording());
        } else if (item instanceof Section.Item.OfStatement statement) {
            json.writeStringProperty("statement", statement.statement());
            wording(json, statement.wording());
        } else if (item instanceof Section.Item.OfComparison comparison) {
            json.writeStringProperty("comparison", comparison.comparison());
        } else if (item instanceof Section.Item.OfDisagreement disagreement) {
            json.writeStringProperty("disagreement", disagreement.disagreement());
        } else if (item instanceof Section.Item.OfEntity entity) {
            json.writeStringProperty("entity", entity.entity());
        }
        json.writeEndObject();
    }

    private static void wording(JsonGenerator json, Section.Wording wording) {
        if (wording.clause() != null) {
            json.writeNumberProperty("begin", wording.clause().begin());
            json.writeNumberProperty("end", wording.clause().end());
        }
        if (!wording.insertions().isEmpty()) {
            json.writeArrayPropertyStart("insertions");
            for (Section.Insertion insertion : wording.insertions()) {
                json.writeStartObject();
                json.writeNumberProperty("at", insertion.at());
                json.writeStringProperty("text", insertion.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void coverage(JsonGenerator json, Coverage coverage) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("read", coverage.read());
        json.writeNumberProperty("used", coverage.count(Coverage.Outcome.USED));
        json.writeNumberProperty("duplicate", coverage.count(Coverage.Outcome.DUPLICATE));
        json.writeNumberProperty("tooOld", coverage.count(Coverage.Outcome.TOO_OLD));
        json.writeNumberProperty("undated", coverage.undated());
        json.writeNumberProperty("unsupportedLanguage", coverage.count(Coverage.Outcome.UNSUPPORTED_LANGUAGE));
        int offTopic = coverage.count(Coverage.Outcome.OFF_TOPIC);
        if (offTopic > 0) {
            json.writeNumberProperty("offTopic", offTopic);
        }
        json.writeNumberProperty("rejected", coverage.count(Coverage.Outcome.REJECTED));
        json.writeArrayPropertyStart("files");
        for (Coverage.FileOutcome file : coverage.files()) {
            json.writeStartObject();
            json.writeStringProperty("file", file.file());
            json.writeStringProperty("outcome", JsonStatements.label(file.outcome()));
            JsonStatements.optional(json, "reason", file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
