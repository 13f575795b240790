package org.daybrief.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
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

    void recovered(EditionKey key) {
        news.recovered(key);
    }
}
