package org.daybrief.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybrief.job.EditionReport;
import org.daybrief.schedule.OperatorNews.Failure;
import org.daybrief.store.EditionKey;
import org.daybrief.store.ScheduleStore;
import org.daybrief.store.ScheduleStore.Attempts;

/** Keeps the count of an edition's failures, and tells the operator. */
final class Failures {

    private final ScheduleStore store;
    private final SkipNotes notes;
    private final OperatorNews news;
    private final Clock clock;
    private final Set<EditionKey> told = ConcurrentHashMap.newKeySet();

    Failures(ScheduleStore store, SkipNotes notes, OperatorNews news, Clock clock) {
        this.store = store;
        this.notes = notes;
        this.news = news;
        this.clock = clock;
    }

    void failed(EditionReport report, Timetable timetable) {
        EditionKey key = report.key();
        String cause = Objects.requireNonNullElse(report.message(), "No cause was given. The log has the details.");
        store.failed(key.briefing(), key.date(), report.failedStep(), cause, clock.instant());
        Attempts attempts = store.attempts(key.briefing(), key.date());
        Instant again = RetryPlan.from(attempts);
        if (again == null) {
            notes.givenUp(key.briefing(), key.date(), attempts);
        }
        news.failed(new Failure(
                key,
                timetable.moment(key.date()),
                report.failedStep(),
                cause,
                again == null ? null : again.atZone(timetable.zone())));
    }

    /** An edition that is not tried any more; where no failure of it was told, its end is. */
    void ended(EditionKey key, Timetable timetable, Attempts attempts) {
        if (attempts.failures() == 0 && told.add(key)) {
            String cause =
                    "It was begun " + attempts.begun() + " times, and each time the process was ended before it was"
                            + " done. Look into the log; the memory given to Java is the usual suspect.";
            news.failed(new Failure(key, timetable.moment(key.date()), null, cause, null));
        }
    }

    void recovered(EditionKey key) {
        news.recovered(key);
    }
}
