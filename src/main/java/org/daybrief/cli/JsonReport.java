package org.daybrief.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.job.EditionReport;
import org.daybrief.job.MailReport;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.StoredEdition.Totals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report for programs: {@code {"editions":[{…}]}}, on one line. */
final class JsonReport implements ReportWriter {

    static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final UnaryOperator<Path> shown;

    /** @param shown how a path is written */
    JsonReport(UnaryOperator<Path> shown) {
        this.shown = shown;
    }

    @Override
    public void write(List<EditionReport> reports, PrintWriter out, PrintWriter err) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            editions(json, reports);
            json.writeEndObject();
        }
        out.println();
        out.flush();
    }

    void editions(JsonGenerator json, List<EditionReport> reports) {
        json.writeArrayPropertyStart("editions");
        reports.forEach(report -> edition(json, report));
        json.writeEndArray();
    }

    private void edition(JsonGenerator json, EditionReport report) {
        json.writeStartObject();
        json.writeStringProperty("briefing", report.key().briefing());
        json.writeStringProperty("date", report.key().date().toString());
        json.writeNumberProperty("revision", report.key().revision());
        json.writeStringProperty("result", label(report.result().name()));
        if (report.message() != null) {
            json.writeStringProperty("message", report.message());
        }
        if (report.failedStep() != null) {
            json.writeStringProperty("failedStep", report.failedStep());
        }
        if (report.number() != null) {
            json.writeNumberProperty("edition", report.number());
        }
        Totals totals = report.totals();
        if (totals != null) {
            json.writeNumberProperty("read", totals.read());
            json.writeNumberProperty("used", totals.used());
            json.writeNumberProperty(
                    "unsupportedLanguage", report.otherLanguage().size());
            json.writeNumberProperty("rejected", report.rejected().size());
            json.writeNumberProperty("stories", totals.stories());
            json.writeNumberProperty("facts", totals.facts());
            json.writeNumberProperty("figuresThatDisagree", totals.disagreeing());
        }
        json.writeArrayPropertyStart("files");
        report.files().forEach(file -> file(json, file));
        json.writeEndArray();
        json.writeArrayPropertyStart("written");
        report.written().forEach(path -> json.writeString(shown.apply(path).toString()));
        json.writeEndArray();
        if (report.mail() != null) {
            mail(json, report.mail());
        }
        json.writeNumberProperty("seconds", report.took().toMillis() / 1000.0);
        json.writeEndObject();
    }

    private static void mail(JsonGenerator json, MailReport mail) {
        json.writeObjectPropertyStart("mail");
        for (DeliveryState state : DeliveryState.values()) {
            if (mail.count(state) > 0) {
                json.writeNumberProperty(label(state.name()), mail.count(state));
            }
        }
        if (mail.skipped()) {
            json.writeStringProperty("skipped", "nothing new");
        }
        if (mail.nextAt() != null) {
            json.writeStringProperty("nextAt", mail.nextAt().toOffsetDateTime().toString());
        }
        if (mail.problem() != null) {
            json.writeStringProperty("problem", mail.problem());
        }
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, FileState file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.path());
        json.writeStringProperty("outcome", file.outcome() == null ? "open" : label(file.outcome()));
        if (file.reason() != null) {
            json.writeStringProperty("reason", file.reason());
        }
        json.writeEndObject();
    }

    static String label(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
