package org.daybrief.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybrief.schedule.DueEditions.Missed;
import org.daybrief.store.ScheduleStore;
import org.daybrief.store.ScheduleStore.Attempts;
import org.daybrief.store.ScheduleStore.Skip;
import org.daybrief.store.ScheduleStore.SkipKind;

/** Writes down why editions are not made; once, not with every look at the clock. */
final class SkipNotes {

    private final ScheduleStore store;
    private final int maxCatchUp;
    private final Clock clock;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    SkipNotes(ScheduleStore store, int maxCatchUp, Clock clock) {
        this.store = store;
        this.maxCatchUp = maxCatchUp;
        this.clock = clock;
    }

    void missed(String briefing, Missed missed) {
        String what = missed.count() == 1 ? "It was" : missed.count() + " editions were";
        note(
                briefing,
                SkipKind.MISSED,
                missed.first(),
                missed.last(),
                what + " missed while nothing ran; max-catch-up is " + maxCatchUp + ".");
    }

    void busy(String briefing, LocalDate date) {
        note(briefing, SkipKind.BUSY, date, date, "Another run works on it.");
    }

    /** Why it is not tried any more, as a clause. */
    String givenUp(String briefing, LocalDate date, Attempts attempts) {
        boolean failed = attempts.failures() >= RetryPlan.TRIES;
        String times = failed ? "failed " + attempts.failures() : "was begun " + attempts.begun();
        String cause = attempts.problem() == null ? "" : " The last failure: " + attempts.problem();
        note(briefing, SkipKind.GIVEN_UP, date, date, "It " + times + " times." + cause);
        return "it " + times + " times and is not tried again by itself: daybrief run --briefing " + briefing
                + " --date " + date;
    }

    private void note(String briefing, SkipKind kind, LocalDate first, LocalDate last, String reason) {
        if (known.add(briefing + ' ' + kind + ' ' + first + ' ' + last)) {
            store.skipped(briefing, new Skip(kind, first, last, reason, clock.instant()));
        }
    }
}
