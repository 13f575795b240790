package org.daybrief.schedule;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.BriefingRunner;
import org.daybrief.job.EditionBusyException;
import org.daybrief.job.EditionReport;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.job.Progress;
import org.daybrief.job.RunRequest;
import org.daybrief.settings.FolderRules;
import org.daybrief.settings.Settings;
import org.daybrief.store.EditionKey;
import org.daybrief.store.ScheduleStore.Attempts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One scheduled run of one edition: whatever goes wrong with it becomes its report. */
final class OneRun {

    private static final Logger LOG = LoggerFactory.getLogger(OneRun.class);

    private final Settings settings;
    private final BriefingRunner runner;
    private final Failures failures;
    private final String program;

    OneRun(Settings settings, BriefingRunner runner, Failures failures, String program) {
        this.settings = settings;
        this.runner = runner;
        this.failures = failures;
        this.program = program;
    }

    /**
     * @param before what was tried before
     * @throws EditionBusyException where another run works on the edition
     */
    EditionReport make(
            BriefingDefinition definition, Timetable timetable, EditionKey key, Attempts before, Progress progress) {
        EditionReport report = report(definition, key, progress);
        if (report.result() == Result.FAILED) {
            failures.failed(report, timetable);
        } else if (report.result() != Result.STOPPED && before.failures() > 0) {
            failures.recovered(report.key());
        }
        return report;
    }

    private EditionReport report(BriefingDefinition definition, EditionKey key, Progress progress) {
        String problem = FolderRules.problem(settings).orElse(null);
        if (problem != null) {
            return failure(key, problem);
        }
        try {
            return runner.run(new RunRequest(settings, definition, key.date(), false, program, progress));
        } catch (EditionBusyException e) {
            throw e;
        } catch (IOException e) {
            LOG.error("The run of {} failed", key, e);
            return failure(key, "A file could not be written or read: " + e.getMessage() + ".");
        } catch (RuntimeException e) {
            LOG.error("The run of {} failed", key, e);
            return failure(key, "The run failed: " + e + ". The log has the details.");
        }
    }

    private static EditionReport failure(EditionKey key, String problem) {
        return new EditionReport(key, Result.FAILED, problem, null, null, null, List.of(), List.of(), Duration.ZERO);
    }
}
