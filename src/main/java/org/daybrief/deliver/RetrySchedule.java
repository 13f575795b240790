package org.daybrief.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message that was not taken is tried again: soon at first, then every four hours, for a day. */
public final class RetrySchedule {

    /** Counted from the first try. */
    public static final Duration END = Duration.ofHours(24);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofMinutes(240));

    private RetrySchedule() {}

    /**
     * The moment of the next try.
     *
     * @param tries made so far, at least 1
     * @param first moment of the first one
     * @param now moment of the last one
     * @return empty where it would be later than {@link #END}: the message is given up
     */
    public static Optional<Instant> next(int tries, Instant first, Instant now) {
        Instant next = now.plus(pause(tries));
        return next.isAfter(first.plus(END)) ? Optional.empty() : Optional.of(next);
    }

    /** How long to wait after so many tries. */
    static Duration pause(int tries) {
        return PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
    }
}
