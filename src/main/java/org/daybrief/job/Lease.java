package org.daybrief.job;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.daybrief.store.EditionState;
import org.daybrief.store.LeaseStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right to work on an edition, renewed while it is held: guards start, restart and recovery, which Spring Batch does not. */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private final LeaseStore store;
    private final Clock clock;
    private final long edition;
    private final long fence;
    private final ScheduledExecutorService heart;
    private EditionState outcome = EditionState.FAILED;

    /** As granted by the store. */
    Lease(LeaseStore store, Clock clock, long edition, long fence) {
        this.store = store;
        this.clock = clock;
        this.edition = edition;
        this.fence = fence;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lease");
            thread.setDaemon(true);
            return thread;
        });
        long period = LeaseStore.TERM.toSeconds() / 4;
        heart.scheduleAtFixedRate(this::renew, period, period, TimeUnit.SECONDS);
    }

    /** A beat that fails must not be the last: the next one may reach the database again. */
    private void renew() {
        try {
            store.renew(edition, fence);
        } catch (RuntimeException e) {
            LOG.warn("The lease of edition {} could not be renewed", edition, e);
        }
    }

    /** Whether another has taken over. */
    boolean isLost() {
        return !store.isHeld(edition, fence);
    }

    /** @throws EditionBusyException where another has taken over: there is no use in going on */
    void check() {
        if (isLost()) {
            throw EditionBusyException.takenOver();
        }
    }

    /**
     * Makes sure that what the transaction of the caller does counts only while the lease is ours: nobody can take it before the
     * transaction's end.
     *
     * @throws EditionBusyException where the lease was lost: nothing may be written any more
     */
    void hold() {
        if (!store.hold(edition, fence)) {
            throw EditionBusyException.takenOver();
        }
    }

    /** What the edition is when the lease is given back; failed where nobody says so. */
    void outcome(EditionState state) {
        outcome = state;
    }

    @Override
    public void close() {
        heart.shutdownNow();
        store.release(edition, fence, outcome, OffsetDateTime.now(clock));
    }
}
