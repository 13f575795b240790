package org.daybrief.cli;

import java.io.PrintWriter;
import java.util.List;
import org.daybrief.schedule.BriefingSchedule;
import org.daybrief.schedule.BriefingSchedule.Due;
import org.daybrief.schedule.Timetable;
import org.daybrief.store.ScheduleStore.LastRun;
import org.daybrief.store.ScheduleStore.Skip;
import org.daybrief.store.UpkeepStore.Upkeep;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How the briefings stand with their schedule.
 *
 * @param upkeep the last one; null before the first
 */
record ScheduleReport(
        List<BriefingSchedule> briefings, @Nullable Upkeep upkeep) {

    void text(PrintWriter out) {
        for (BriefingSchedule briefing : briefings) {
            out.println(briefing.briefing());
            out.println("  next     " + Timetable.shown(briefing.moment()));
            for (Due due : briefing.due()) {
                out.println("  due      " + due.date() + ": " + due.state());
            }
            out.println("  last     " + last(briefing.last()));
            for (Skip skip : briefing.skips()) {
                out.println("  skipped  " + dates(skip) + ": " + Printable.of(skip.reason()));
            }
        }
        out.println("upkeep     " + lastUpkeep());
    }

    private static String last(@Nullable LastRun last) {
        if (last == null) {
            return "no edition yet";
        }
        return last.key().date() + " " + JsonReport.label(last.state().name())
                + (last.finished() == null ? "" : " at " + last.finished());
    }

    private static String dates(Skip skip) {
        return skip.first().equals(skip.last()) ? skip.first().toString() : skip.first() + " to " + skip.last();
    }

    private String lastUpkeep() {
        return upkeep == null
                ? "none yet"
                : upkeep.day() + ": " + (upkeep.result() == null ? "begun" : upkeep.result());
    }

    /** One line for each briefing. */
    void json(PrintWriter out) {
        for (BriefingSchedule briefing : briefings) {
            try (JsonGenerator json = JsonReport.MAPPER.createGenerator(out)) {
                json(briefing, json);
            }
            out.println();
        }
    }

    private static void json(BriefingSchedule briefing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("briefing", briefing.briefing());
        json.writeStringProperty("next", briefing.next().toString());
        json.writeStringProperty("nextDue", briefing.moment().toOffsetDateTime().toString());
        json.writeArrayPropertyStart("due");
        for (Due due : briefing.due()) {
            json.writeStartObject();
            json.writeStringProperty("date", due.date().toString());
            json.writeStringProperty("state", due.state());
            json.writeEndObject();
        }
        json.writeEndArray();
        LastRun last = briefing.last();
        if (last != null) {
            json.writeObjectPropertyStart("last");
            json.writeStringProperty("date", last.key().date().toString());
            json.writeStringProperty("state", JsonReport.label(last.state().name()));
            if (last.started() != null) {
                json.writeStringProperty("started", last.started().toString());
            }
            if (last.finished() != null) {
                json.writeStringProperty("finished", last.finished().toString());
            }
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("skipped");
        for (Skip skip : briefing.skips()) {
            json.writeStartObject();
            json.writeStringProperty("first", skip.first().toString());
            json.writeStringProperty("last", skip.last().toString());
            json.writeStringProperty("kind", JsonReport.label(skip.kind().name()));
            json.writeStringProperty("reason", skip.reason());
            json.writeStringProperty("seen", skip.seen().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
