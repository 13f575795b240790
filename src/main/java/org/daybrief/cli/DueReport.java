package org.daybrief.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daybrief.job.EditionReport;
import org.daybrief.schedule.Pass;
import org.daybrief.schedule.Pass.Waiting;
import org.daybrief.schedule.Timetable;
import org.daybrief.store.EditionKey;
import tools.jackson.core.JsonGenerator;

/**
 * What one look at the schedule has brought.
 *
 * @param pass the editions that were due
 * @param next of each briefing, what comes then
 */
record DueReport(Pass pass, List<Next> next) {

    /** The next edition of a briefing. */
    record Next(String briefing, LocalDate date, ZonedDateTime moment) {}

    List<EditionReport> reports() {
        return pass.reports();
    }

    /** @param shown how a path is written */
    void write(boolean json, UnaryOperator<Path> shown, PrintWriter out, PrintWriter err) {
        if (json) {
            json(new JsonReport(shown), out);
        } else {
            text(new TextReport(shown), out, err);
        }
    }

    private void text(TextReport editions, PrintWriter out, PrintWriter err) {
        editions.write(pass.reports(), out, err);
        for (Waiting waiting : pass.waiting()) {
            EditionKey key = new EditionKey(waiting.briefing(), waiting.date(), 1);
            out.println("edition " + key + " is not made: " + waiting.why());
        }
        String nothing = pass.reports().isEmpty() && pass.waiting().isEmpty() ? "nothing is due; " : "";
        next.stream()
                .min(Comparator.comparing(Next::moment))
                .ifPresent(first ->
                        out.println(nothing + "next: " + first.briefing() + " " + Timetable.shown(first.moment())));
        out.flush();
    }

    private void json(JsonReport editions, PrintWriter out) {
        try (JsonGenerator json = JsonReport.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            editions.editions(json, pass.reports());
            json.writeArrayPropertyStart("waiting");
            for (Waiting waiting : pass.waiting()) {
                json.writeStartObject();
                json.writeStringProperty("briefing", waiting.briefing());
                json.writeStringProperty("date", waiting.date().toString());
                json.writeStringProperty("why", waiting.why());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("next");
            for (Next each : next) {
                json.writeStartObject();
                json.writeStringProperty("briefing", each.briefing());
                json.writeStringProperty("date", each.date().toString());
                json.writeStringProperty("due", each.moment().toOffsetDateTime().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
        out.flush();
    }
}
