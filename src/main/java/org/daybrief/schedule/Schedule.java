package org.daybrief.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.JobContext;
import org.daybrief.job.Mailroom;
import org.daybrief.job.Progress;
import org.daybrief.job.StopTerm;
import org.daybrief.settings.Settings;
import org.daybrief.store.ScheduleStore;
import org.daybrief.store.Stores;

/** The schedule of an installation: kept by a {@link Tick} in the service, or looked at once by a command. */
public final class Schedule {

    private final Settings settings;
    private final ScheduleStore store;
    private final DueRuns runs;
    private final NightlyUpkeep upkeep;
    private final OperatorNews news;
    private final Clock clock;
    private final Mailroom mailroom;

    /**
     * @param context the open database and what runs on it; who opened it closes it
     * @param clock that says what is due
     * @param program version of this program
     */
    public Schedule(Settings settings, JobContext context, Clock clock, String program) {
        Stores stores = context.stores();
        this.settings = settings;
        this.store = stores.schedule();
        this.clock = clock;
        this.news = OperatorNews.of(settings, stores.news(), clock);
        this.runs = new DueRuns(settings, context.runner(), store, news, clock, program);
        Upkeep housekeeping =
                () -> context.housekeeping().run(settings.schedule().keepDays()).toString();
        this.mailroom = new Mailroom(stores, settings, clock);
        this.upkeep = new NightlyUpkeep(settings, stores, housekeeping, news, clock);
    }

    /** Looks every half minute, from its start to its end, for which it has that term. */
    public Tick tick(StopTerm term) {
        return new Tick(runs, upkeep, news, clock, term);
    }

    /**
     * Looks once, and delivers the mail that is due.
     *
     * @param definitions of the briefings to look after
     * @param progress who is told how far a run is
     */
    public Pass once(List<BriefingDefinition> definitions, Progress progress) {
        Pass pass = runs.pass(definitions, progress);
        if (pass.isQuiet()) {
            upkeep.look();
        }
        news.send();
        return new Pass(mailroom.deliver(pass.reports()), pass.waiting());
    }

    /** How the briefings stand. */
    public static List<BriefingSchedule> view(Settings settings, ScheduleStore store, Instant now) {
        return settings.briefings().stream()
                .map(definition -> BriefingSchedule.of(definition, settings.schedule(), store, now))
                .toList();
    }
}
