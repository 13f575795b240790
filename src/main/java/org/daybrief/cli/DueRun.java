package org.daybrief.cli;

import java.time.Clock;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.JobContext;
import org.daybrief.job.Mailroom;
import org.daybrief.schedule.BriefingSchedule;
import org.daybrief.schedule.Pass;
import org.daybrief.schedule.Schedule;
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
            Schedule schedule = new Schedule(settings, context, clock, Version.NUMBER);
            Pass pass = schedule.once(definitions, line::at);
            Mailroom mailroom = new Mailroom(context.stores(), settings, clock);
            stop.of(mailroom::stop);
            pass = new Pass(mailroom.deliver(pass.reports()), pass.waiting());
            return new DueReport(pass, next(context.stores().schedule()));
        }
    }

    /** The next edition of each briefing. */
    private List<DueReport.Next> next(ScheduleStore store) {
        return definitions.stream()
                .map(definition -> BriefingSchedule.of(definition, settings.schedule(), store, clock.instant()))
                .map(each -> new DueReport.Next(each.briefing(), each.next(), each.moment()))
                .toList();
    }
}
