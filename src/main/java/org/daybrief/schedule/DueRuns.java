package org.daybrief.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.BriefingRunner;
import org.daybrief.job.EditionBusyException;
import org.daybrief.job.EditionReport;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.job.Progress;
import org.daybrief.schedule.Pass.Waiting;
import org.daybrief.settings.Settings;
import org.daybrief.store.EditionKey;
import org.daybrief.store.ScheduleStore;
import org.daybrief.store.ScheduleStore.Attempts;

/** Makes the editions that are due, one after another: what the tick of {@code serve} and {@code run --due} have in common. */
public final class DueRuns {

    private final Settings settings;
    private final BriefingRunner runner;
    private final ScheduleStore store;
    private final Clock clock;
    private final SkipNotes notes;
    private final Failures failures;
    private final OneRun run;
    private volatile boolean stopped;

    /**
     * @param settings whose briefings are looked after
     * @param news who hears of failures
     * @param clock that says what is due
     * @param program version of this program
     */
    public DueRuns(
            Settings settings,
            BriefingRunner runner,
            ScheduleStore store,
            OperatorNews news,
            Clock clock,
            String program) {
        this.settings = settings;
        this.runner = runner;
        this.store = store;
        this.clock = clock;
        this.notes = new SkipNotes(store, settings.schedule().maxCatchUp(), clock);
        this.failures = new Failures(store, notes, news, clock);
        this.run = new OneRun(settings, runner, failures, program);
    }

    /** Makes what is due of all briefings. */
    public Pass pass(Progress progress) {
        return pass(settings.briefings(), progress);
    }

    /**
     * Makes what is due of some briefings. A failure is a report, and noted; only a database that cannot be used throws.
     *
     * @param progress who is told how far a run is
     */
    public Pass pass(List<BriefingDefinition> definitions, Progress progress) {
        OnePass pass = new OnePass(progress);
        for (BriefingDefinition definition : definitions) {
            pass.make(definition);
        }
        return new Pass(pass.reports, pass.waiting);
    }

    /** Ends the running job between two chunks, and begins no other. */
    public void stop() {
        stopped = true;
        runner.stop();
    }

    /** The editions of one pass: the dates of a briefing in their order, a later one never before an earlier one that is still tried. */
    private final class OnePass {

        private final Progress progress;
        private final List<EditionReport> reports = new ArrayList<>();
        private final List<Waiting> waiting = new ArrayList<>();
        private boolean ended;

        OnePass(Progress progress) {
            this.progress = progress;
        }

        void make(BriefingDefinition definition) {
            Timetable timetable = Timetable.of(definition, settings.schedule());
            Instant now = clock.instant();
            LocalDate done =
                    store.lastDone(definition.id(), timetable.date(now)).orElse(null);
            DueEditions due =
                    DueEditions.of(timetable, done, settings.schedule().maxCatchUp(), now);
            boolean next = true;
            for (LocalDate date : due.dates()) {
                if (!next || ended || stopped) {
                    return;
                }
                if (due.missed() != null) {
                    notes.missed(definition.id(), due.missed());
                }
                next = make(definition, timetable, date);
            }
        }

        /** Whether the next date has its turn. */
        private boolean make(BriefingDefinition definition, Timetable timetable, LocalDate date) {
            String id = definition.id();
            Attempts attempts = store.attempts(id, date);
            Instant from = RetryPlan.from(attempts);
            if (from == null) {
                failures.ended(new EditionKey(id, date, 1), timetable, attempts);
                waiting.add(new Waiting(id, date, notes.givenUp(id, date, attempts), false));
                return true;
            }
            if (from.isAfter(clock.instant())) {
                waiting.add(new Waiting(id, date, "it failed and is tried again at " + timetable.shown(from), true));
                return false;
            }
            try {
                EditionReport report = run.make(definition, timetable, new EditionKey(id, date, 1), attempts, progress);
                reports.add(report);
                ended |= report.result() == Result.STOPPED;
                return report.result() != Result.FAILED;
            } catch (EditionBusyException e) {
                notes.busy(id, date);
                waiting.add(new Waiting(id, date, "another run works on it", true));
                return false;
            }
        }
    }
}
