package org.daybrief.job;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The time that all that works in a process shares to come to its end: it begins with the first that is told to. */
public final class StopTerm {

    /** Of the twenty seconds after which a service is killed the rest is for the database and the files. */
    public static final Duration USUAL = Duration.ofSeconds(15);

    private final long nanos;
    private boolean begun;
    private long end;

    public StopTerm(Duration term) {
        this.nanos = term.toNanos();
    }

    /** What is left of it; never negative. */
    public synchronized Duration left() {
        if (!begun) {
            begun = true;
            end = System.nanoTime() + nanos;
        }
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Waits for those threads; whether they have ended. */
    public boolean await(ExecutorService threads) {
        try {
            return threads.awaitTermination(left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
