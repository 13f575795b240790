package org.daybrief.cli;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybrief.job.JobContext;
import org.daybrief.schedule.Schedule;
import org.daybrief.settings.Settings;
import org.daybrief.store.Database;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.StoredEdition.Totals;
import org.daybrief.store.StoredRequest;
import org.daybrief.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists past runs and editions. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = "List the editions of all runs, the newest first.")
final class RunsCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--schedule",
            description =
                    "print of each briefing when its next edition is due, how the last run ended, and why editions were"
                            + " not made")
    boolean schedule;

    @Option(names = "--json", description = "print one line of JSON per edition, or per briefing with --schedule")
    boolean json;

    @Option(names = "--requests", description = "list what was asked for with daybrief pdf or over HTTP instead")
    boolean requests;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        return Frame.settings(spec, options, settings -> {
            if (schedule) {
                schedule(settings, out);
                return ExitCodes.DONE;
            }
            if (requests) {
                RequestList.write(requests(settings), out);
                return ExitCodes.DONE;
            }
            List<StoredEdition> editions = editions(settings);
            if (json) {
                editions.forEach(edition -> json(edition, out));
            } else {
                table(editions, out);
            }
            return ExitCodes.DONE;
        });
    }

    private void schedule(Settings settings, PrintWriter out) throws IOException {
        HomeFolder.prepare(settings.home());
        try (HikariDataSource source = Database.open(settings.home(), settings.database())) {
            Stores stores = Stores.of(source);
            ScheduleReport report = new ScheduleReport(
                    Schedule.view(settings, stores.schedule(), Instant.now()),
                    stores.upkeep().last().orElse(null));
            if (json) {
                report.json(out);
            } else {
                report.text(out);
            }
        }
    }

    private static List<StoredEdition> editions(Settings settings) throws IOException {
        if (!Database.exists(settings.home(), settings.database())) {
            return List.of();
        }
        HomeFolder.prepare(settings.home());
        return Database.editions(settings.home(), settings.database());
    }

    private static List<StoredRequest> requests(Settings settings) throws IOException {
        if (!Database.exists(settings.home(), settings.database())) {
            return List.of();
        }
        HomeFolder.prepare(settings.home());
        try (JobContext context = JobContext.open(settings)) {
            return context.stores().requests().all();
        }
    }

    private static void table(List<StoredEdition> editions, PrintWriter out) {
        String format = "%-10s  %-20s %3s %6s  %-8s %5s %5s %7s %5s  %s%n";
        if (editions.isEmpty()) {
            out.println("no editions yet");
            return;
        }
        out.printf(
                Locale.ROOT,
                format,
                "date",
                "briefing",
                "rev",
                "number",
                "state",
                "read",
                "used",
                "stories",
                "facts",
                "finished");
        for (StoredEdition edition : editions) {
            Totals totals = edition.totals();
            out.printf(
                    Locale.ROOT,
                    format,
                    edition.key().date(),
                    edition.key().briefing(),
                    edition.key().revision(),
                    edition.number() == null ? "-" : edition.number(),
                    edition.state().name().toLowerCase(Locale.ROOT),
                    totals == null ? "-" : totals.read(),
                    totals == null ? "-" : totals.used(),
                    totals == null ? "-" : totals.stories(),
                    totals == null ? "-" : totals.facts(),
                    edition.finished() == null ? "-" : edition.finished());
        }
    }

    private static void json(StoredEdition edition, PrintWriter out) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("date", edition.key().date().toString());
            json.writeStringProperty("briefing", edition.key().briefing());
            json.writeNumberProperty("revision", edition.key().revision());
            json.writeStringProperty("state", JsonReport.label(edition.state().name()));
            if (edition.number() != null) {
                json.writeNumberProperty("edition", edition.number());
            }
            Totals totals = edition.totals();
            if (totals != null) {
                json.writeNumberProperty("read", totals.read());
                json.writeNumberProperty("used", totals.used());
                json.writeNumberProperty("stories", totals.stories());
                json.writeNumberProperty("facts", totals.facts());
                json.writeNumberProperty("figuresThatDisagree", totals.disagreeing());
            }
            if (edition.started() != null) {
                json.writeStringProperty("started", edition.started().toString());
            }
            if (edition.finished() != null) {
                json.writeStringProperty("finished", edition.finished().toString());
            }
            json.writeEndObject();
        }
        out.println();
    }

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
}
