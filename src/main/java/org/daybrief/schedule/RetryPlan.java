package org.daybrief.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.daybrief.store.ScheduleStore.Attempts;
import org.jspecify.annotations.Nullable;

/** When a failed edition is tried again: soon at first, then later, and no more after four failures: then a person must look. */
final class RetryPlan {

    /** After the first failure, the second and the third. */
    static final List<Duration> WAITS = List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    /** How often an edition is tried. */
    static final int TRIES = WAITS.size() + 1;

    /** How often it is begun, those included that a kill or a stop has ended: one that brings the process down must come to an end too. */
    static final int BEGINNINGS = 10;

    private RetryPlan() {}

    /** The moment from which the edition may be tried; null where it is not tried any more. */
    static @Nullable Instant from(Attempts attempts) {
        if (attempts.failures() >= TRIES || attempts.begun() >= BEGINNINGS) {
            return null;
        }
        Instant last = attempts.lastFailure();
        return last == null ? Instant.MIN : last.plus(WAITS.get(attempts.failures() - 1));
    }
}
