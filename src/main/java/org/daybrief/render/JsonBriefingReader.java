package org.daybrief.render;

import static org.daybrief.render.JsonFields.constant;
import static org.daybrief.render.JsonFields.date;
import static org.daybrief.render.JsonFields.list;
import static org.daybrief.render.JsonFields.optional;
import static org.daybrief.render.JsonFields.text;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybrief.article.Article;
import org.daybrief.article.PublicationDate;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Coverage;
import org.daybrief.briefing.Edition;
import org.daybrief.briefing.Marking;
import org.daybrief.briefing.SourceArticle;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Statement;
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
            Statement statement = JsonStatementReader.statement(node);
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
                list(root.path("entities"), JsonStatementReader::entity),
                list(root.path("stories"), JsonStoryReader::story),
                list(root.path("glance"), JsonStoryReader::item),
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
}
