package org.daybrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.BriefingRunner;
import org.daybrief.job.EditionReport;
import org.daybrief.job.JobContext;
import org.daybrief.job.Mailroom;
import org.daybrief.job.Progress;
import org.daybrief.job.RunRequest;
import org.daybrief.settings.FolderRules;
import org.daybrief.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the editions of a day. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Read the input folder and write the edition of a day.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; rejected files are listed, they are no error",
            "1:failed, or the edition exists with other input",
            "2:wrong usage or settings",
            "3:files were rejected, and --fail-on-rejected was given",
            "4:another run works with the same home"
        })
final class RunCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = EditionDate.class,
            description = "edition date; default: today in the briefing's zone")
    @Nullable
    LocalDate date;

    @Option(names = "--briefing", paramLabel = "ID", description = "only this briefing; may be repeated; default: all")
    List<String> ids = new ArrayList<>();

    @Option(
            names = "--revise",
            description = "replace an edition that exists with other input; the older one is kept beside")
    boolean revise;

    @Option(
            names = "--due",
            description =
                    "make the editions whose time has come and that are not there yet, as the settings' schedule says;"
                            + " nothing due is no error")
    boolean due;

    @Option(names = "--fail-on-rejected", description = "end with 3 where a file was rejected")
    boolean failOnRejected;

    @Option(names = "--json", description = "print the report as JSON")
    boolean json;

    @Spec
    CommandSpec spec;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws Exception {
        return Frame.settings(spec, options, this::checked);
    }

    private int checked(Settings settings) throws IOException {
        List<BriefingDefinition> definitions = definitions(settings);
        if (due && (date != null || revise)) {
            throw new ParameterException(
                    spec.commandLine(), "--due goes by the schedule: leave out --date and --revise.");
        }
        FolderRules.problem(settings).ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), problem);
        });
        return run(settings, definitions);
    }

    private List<BriefingDefinition> definitions(Settings settings) {
        if (ids.isEmpty()) {
            return settings.briefings();
        }
        return ids.stream()
                .distinct()
                .map(id -> settings.briefing(id)
                        .orElseThrow(() -> new ParameterException(spec.commandLine(), settings.noBriefing(id))))
                .toList();
    }

    private int run(Settings settings, List<BriefingDefinition> definitions) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        HomeFolder.prepare(settings.home());
        OutputCheck.writable(settings.output());
        try (GracefulStop stop = GracefulStop.ready(Workplace.of(spec))) {
            if (due) {
                DueReport made = new DueRun(settings, definitions, clock).make(stop, Workplace.of(spec));
                made.write(json, Workplace.of(spec)::shown, spec.commandLine().getOut(), err);
                return exitCode(made.reports());
            }
            List<EditionReport> reports = reports(settings, definitions, stop);
            ReportWriter writer =
                    json ? new JsonReport(Workplace.of(spec)::shown) : new TextReport(Workplace.of(spec)::shown);
            writer.write(reports, spec.commandLine().getOut(), err);
            return exitCode(reports);
        }
    }

    private List<EditionReport> reports(Settings settings, List<BriefingDefinition> definitions, GracefulStop stop)
            throws IOException {
        List<EditionReport> reports = new ArrayList<>();
        try (JobContext context = JobContext.open(settings)) {
            stop.of(context.runner());
            for (BriefingDefinition definition : definitions) {
                reports.add(run(context.runner(), settings, definition));
                if (stop.isRequested()) {
                    break;
                }
            }
            Mailroom mailroom = new Mailroom(context.stores(), settings, clock);
            stop.of(mailroom::stop);
            return mailroom.deliver(reports);
        }
    }

    private EditionReport run(BriefingRunner runner, Settings settings, BriefingDefinition definition)
            throws IOException {
        LocalDate day = date == null ? LocalDate.now(clock.withZone(definition.zone())) : date;
        try (ProgressLine line = ProgressLine.open(Workplace.of(spec))) {
            Progress progress = line::at;
            return runner.run(new RunRequest(settings, definition, day, revise, Version.NUMBER, progress));
        }
    }

    private int exitCode(List<EditionReport> reports) {
        boolean done = true;
        boolean rejected = false;
        for (EditionReport report : reports) {
            done &= report.result() == EditionReport.Result.PUBLISHED
                    || report.result() == EditionReport.Result.UP_TO_DATE;
            rejected |= !report.rejected().isEmpty() || !report.otherLanguage().isEmpty();
        }
        if (!done) {
            return ExitCodes.FAILED;
        }
        return rejected && failOnRejected ? ExitCodes.REJECTED : ExitCodes.DONE;
    }
}
