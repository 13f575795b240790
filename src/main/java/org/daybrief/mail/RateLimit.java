package org.daybrief.mail;

import java.util.PriorityQueue;
import java.util.function.LongSupplier;

/**
 * Lets so many messages through in any second, exactly: a place is free again a second after its message was over, so the server
 * sees no second with more, however long each takes.
 */
final class RateLimit {

    private static final long SECOND = 1_000_000_000L;

    /** Waits. */
    interface Sleep {
        void nanos(long time) throws InterruptedException;
    }

    private final int rate;
    private final LongSupplier clock;
    private final Sleep sleep;
    private final PriorityQueue<Long> free;

    /** @param rate messages a second; 0: as many as can be */
    RateLimit(int rate) {
        this(rate, System::nanoTime, time -> Thread.sleep(time / 1_000_000, (int) (time % 1_000_000)));
    }

    RateLimit(int rate, LongSupplier clock, Sleep sleep) {
        this.rate = rate;
        this.clock = clock;
        this.sleep = sleep;
        this.free = new PriorityQueue<>();
        long now = clock.getAsLong();
        for (int i = 0; i < rate; i++) {
            free.add(now);
        }
    }

    /** Waits for a place. */
    void enter() throws InterruptedException {
        long since;
        synchronized (this) {
            while (rate > 0 && free.isEmpty()) {
                wait();
            }
            if (rate == 0) {
                return;
            }
            since = free.remove();
        }
        for (long wait = since - clock.getAsLong(); wait > 0; wait = since - clock.getAsLong()) {
            sleep.nanos(wait);
        }
    }

    /** Gives the place back: the message is over. */
    synchronized void leave() {
        if (rate > 0) {
            free.add(clock.getAsLong() + SECOND);
            notifyAll();
        }
    }
}
