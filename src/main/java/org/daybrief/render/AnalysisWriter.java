package org.daybrief.render;

import java.io.ByteArrayOutputStream;
import org.daybrief.statement.AnalyzedArticle;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What one article says as one line of JSON: {@code {"article":{…},"statements":[…],"entities":[…]}}. */
public final class AnalysisWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The line in UTF-8, with its line feed. */
    public byte[] line(AnalyzedArticle analyzed) {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(analyzed.article().text().length() * 4 + 1024);
        try (JsonGenerator json = MAPPER.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeName("article");
            JsonStatements.article(json, analyzed.id(), analyzed.article(), null);
            json.writeArrayPropertyStart("statements");
            analyzed.statements().forEach(statement -> JsonStatements.statement(json, statement));
            json.writeEndArray();
            json.writeArrayPropertyStart("entities");
            analyzed.entities().forEach(entity -> JsonStatements.entity(json, entity));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }
}
