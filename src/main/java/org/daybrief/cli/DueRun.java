package org.daybrief.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.JobContext;
import org.daybrief.schedule.DueRuns;
import org.daybrief.schedule.OperatorNews;
import org.daybrief.schedule.Pass;
import org.daybrief.schedule.Timetable;
import org.daybrief.settings.Settings;
import org.daybrief.store.ScheduleStore;

/** One look at the schedule, for cron and systemd timers: what {@code serve} does every half minute. */
final class DueRun {

    private final Settings settings;
    private final List<BriefingDefinition> definitions;
    private final Clock clock;

    DueRun(Settings settings, List<BriefingDefinition> definitions, Clock clock) {
        this.settings = settings;
        this.definitions = definitions;
        this.clock = clock;
    }

    DueReport make(GracefulStop stop, Workplace workplace) {
        try (JobContext context = JobContext.open(settings.home(), settings.database(), clock);
                ProgressLine line = ProgressLine.open(workplace)) {
            stop.of(context.runner());
            ScheduleStore store = context.stores().schedule();
            OperatorNews news = OperatorNews.NOBODY;
            DueRuns runs = new DueRuns(settings, context.runner(), store, news, clock, Version.NUMBER);
            Pass pass = runs.pass(definitions, line::at);
            news.send();
            return new DueReport(pass, next(store));
        }
    }

    /** The next edition of each briefing. */
    private List<DueReport.Next> next(ScheduleStore store) {
        Instant now = clock.instant();
        return definitions.stream()
                .map(definition -> {
                    Timetable timetable = Timetable.of(definition, settings.schedule());
                    LocalDate done =
                            store.lastDone(definition.id(), timetable.date(now)).orElse(null);
                    LocalDate next = timetable.next(now, done);
                    return new DueReport.Next(definition.id(), next, timetable.moment(next));
                })
                .toList();
    }
}
