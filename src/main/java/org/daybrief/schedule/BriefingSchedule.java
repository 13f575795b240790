package org.daybrief.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.settings.ScheduleSettings;
import org.daybrief.store.ScheduleStore;
import org.daybrief.store.ScheduleStore.Attempts;
import org.daybrief.store.ScheduleStore.LastRun;
import org.daybrief.store.ScheduleStore.Skip;
import org.jspecify.annotations.Nullable;

/**
 * How a briefing stands with its schedule.
 *
 * @param briefing its id
 * @param next date of the next edition
 * @param moment when that is due
 * @param due editions whose time has come and that are not made
 * @param last the run that began last; null where there was none
 * @param skips why editions were not made, the newest first
 */
public record BriefingSchedule(
        String briefing,
        LocalDate next,
        ZonedDateTime moment,
        List<Due> due,
        @Nullable LastRun last,
        List<Skip> skips) {

    private static final int SKIPS = 5;

    /**
     * An edition whose time has come.
     *
     * @param state a clause, such as "failed in step render, tried again at 2024-11-15 05:05 Europe/Berlin"
     */
    public record Due(LocalDate date, String state) {}

    public BriefingSchedule {
        due = List.copyOf(due);
        skips = List.copyOf(skips);
    }

    /** As it stands at a moment. */
    public static BriefingSchedule of(
            BriefingDefinition definition, ScheduleSettings settings, ScheduleStore store, Instant now) {
        Timetable timetable = Timetable.of(definition, settings);
        LocalDate done = store.lastDone(definition.id(), timetable.date(now)).orElse(null);
        LocalDate next = timetable.next(now, done);
        List<Due> due = new ArrayList<>();
        for (LocalDate date :
                DueEditions.of(timetable, done, settings.maxCatchUp(), now).dates()) {
            due.add(new Due(date, state(timetable, store.attempts(definition.id(), date), now)));
        }
        return new BriefingSchedule(
                definition.id(),
                next,
                timetable.moment(next),
                due,
                store.lastRun(definition.id()).orElse(null),
                store.skips(definition.id(), SKIPS));
    }

    private static String state(Timetable timetable, Attempts attempts, Instant now) {
        Instant from = RetryPlan.from(attempts);
        if (attempts.failures() == 0) {
            return from == null ? "begun " + attempts.begun() + " times, not tried again by itself" : "due now";
        }
        String failed = "failed" + (attempts.step() == null ? "" : " in step " + attempts.step());
        if (from == null) {
            return failed + ", not tried again by itself";
        }
        return failed + ", tried again " + (from.isAfter(now) ? "at " + timetable.shown(from) : "now");
    }
}
