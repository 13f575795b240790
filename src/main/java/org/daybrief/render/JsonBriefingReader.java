package org.daybrief.render;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.daybrief.article.Article;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Coverage;
import org.daybrief.briefing.Edition;
import org.daybrief.briefing.Marking;
import org.daybrief.briefing.Section;
import org.daybrief.briefing.SourceArticle;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.AnalyzedArticle;
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
import org.daybrief.story.Disagreement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;
import org.daybrief.story.FigureReference;
import org.daybrief.story.Story;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads back what {@link JsonRenderer} wrote: the frozen edition. An article's blocks do not travel in the file; the
 * roles of its statements do.
 */
public final class JsonBriefingReader {

    private static final int ONE_GIGABYTE = 1 << 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(ONE_GIGABYTE)
                            .maxDocumentLength(-1)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The file is no briefing of this format; the message says where and why. */
    public static final class MalformedBriefing extends Exception {
        private static final long serialVersionUID = 1;

        MalformedBriefing(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reads one edition.
     *
     * @throws MalformedBriefing where the content is no {@value JsonRenderer#FORMAT}
     */
    public Briefing read(InputStream in) throws IOException, MalformedBriefing {
        byte[] bytes = in.readAllBytes();
        try {
            JsonNode root = MAPPER.readTree(bytes);
            String format = root.path("format").asString("");
            if (!format.equals(JsonRenderer.FORMAT)) {
                throw new MalformedBriefing(
                        "\"format\" is \"" + format + "\", not \"" + JsonRenderer.FORMAT + "\"", null);
            }
            return briefing(root);
        } catch (JacksonException e) {
            throw new MalformedBriefing("not JSON as a briefing has it: " + withoutPlace(e.getOriginalMessage()), e);
        } catch (IllegalArgumentException | java.time.DateTimeException | NullPointerException e) {
            throw new MalformedBriefing("a value is missing or wrong: " + e.getMessage(), e);
        }
    }

    /** The parser's words without its remark that it hides the source. */
    private static String withoutPlace(String message) {
        int place = message.indexOf(" (start marker");
        return place < 0 ? message : message.substring(0, place);
    }

    private static Briefing briefing(JsonNode root) {
        Map<String, List<Statement>> statements = new TreeMap<>();
        for (JsonNode node : root.path("statements")) {
            Statement statement = statement(node);
            statements
                    .computeIfAbsent(statement.article(), key -> new ArrayList<>())
                    .add(statement);
        }
        List<SourceArticle> articles = new ArrayList<>();
        for (JsonNode node : root.path("articles")) {
            String id = text(node, "id");
            List<Statement> own = statements.remove(id);
            AnalyzedArticle analyzed = new AnalyzedArticle(id, article(node), own == null ? List.of() : own, List.of());
            articles.add(new SourceArticle(analyzed, text(node, "origin"), text(node, "reliability")));
        }
        if (!statements.isEmpty()) {
            throw new IllegalArgumentException("statements of articles that are not there: " + statements.keySet());
        }
        return new Briefing(
                text(root, "briefing"),
                text(root, "title"),
                edition(root),
                Marking.ofLabel(text(root, "marking"))
                        .orElseThrow(() -> new IllegalArgumentException("marking " + text(root, "marking"))),
                articles,
                list(root.path("entities"), JsonBriefingReader::entity),
                list(root.path("stories"), JsonBriefingReader::story),
                list(root.path("glance"), JsonBriefingReader::item),
                coverage(root.path("coverage")));
    }

    private static Edition edition(JsonNode root) {
        String from = optional(root.path("period"), "from");
        return new Edition(
                LocalDate.parse(text(root, "date")),
                root.path("edition").asInt(),
                root.path("revision").asInt(1),
                OffsetDateTime.parse(text(root, "asOf")),
                from == null ? null : OffsetDateTime.parse(from),
                root.has("previousEdition") ? root.path("previousEdition").asInt() : null);
    }

    private static Article article(JsonNode node) {
        LocalDate day = date(node, "published");
        PublicationDate published = new PublicationDate(
                day,
                constant(PublicationDate.Basis.class, text(node, "publishedBasis")),
                optional(node, "publishedEvidence"));
        return new Article(
                text(node, "file"),
                text(node, "sha256"),
                optional(node, "title"),
                optional(node, "outlet"),
                optional(node, "byline"),
                optional(node, "url"),
                text(node, "language"),
                published,
                text(node, "text"),
                List.of());
    }

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
                list(node.path("dates"), JsonBriefingReader::dateExpression),
                list(node.path("figures"), JsonBriefingReader::figure),
                list(node.path("quotes"), JsonBriefingReader::quotation),
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

    private static StoryPage story(JsonNode node) {
        Story story = new Story(
                text(node, "id"),
                text(node, "headline"),
                list(node.path("articles"), JsonNode::asString),
                list(node.path("facts"), JsonBriefingReader::fact),
                list(node.path("comparisons"), JsonBriefingReader::comparison),
                list(node.path("disagreements"), JsonBriefingReader::disagreement));
        return new StoryPage(
                story,
                list(
                        node.path("sections"),
                        section -> new Section(
                                constant(SectionKind.class, text(section, "kind")),
                                list(section.path("items"), JsonBriefingReader::item))));
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
                node.path("score").asDouble());
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

    private static Section.Item item(JsonNode node) {
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

    private static Coverage coverage(JsonNode node) {
        return new Coverage(
                list(
                        node.path("files"),
                        file -> new Coverage.FileOutcome(
                                text(file, "file"),
                                constant(Coverage.Outcome.class, text(file, "outcome")),
                                optional(file, "reason"))),
                node.path("undated").asInt());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            values.add(read.apply(node));
        }
        return values;
    }

    private static Span span(JsonNode node) {
        return new Span(node.required("begin").asInt(), node.required("end").asInt());
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing or no text");
        }
        return value.asString();
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }

    private static @Nullable LocalDate date(JsonNode node, String name) {
        String value = optional(node, name);
        return value == null ? null : LocalDate.parse(value);
    }

    private static @Nullable BigDecimal number(JsonNode node, String name) {
        return node.has(name) ? node.path(name).decimalValue() : null;
    }

    /** The inverse of {@link JsonStatements#label}. */
    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
