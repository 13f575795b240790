package org.daybrief.job;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.daybrief.store.EditionState;
import org.daybrief.store.LeaseStore;

/** The right to work on an edition, renewed while it is held: guards start, restart and recovery, which Spring Batch does not. */
final class Lease implements AutoCloseable {

    private final LeaseStore store;
    private final Clock clock;
    private final long edition;
    private final long fence;
    private final ScheduledExecutorService heart;
    private EditionState outcome = EditionState.FAILED;

    private Lease(LeaseStore store, Clock clock, long edition, long fence) {
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

    /** @throws EditionBusyException where somebody else works on the edition */
    static Lease take(LeaseStore store, Clock clock, long edition, String owner) {
        OptionalLong fence = store.take(edition, owner, true, OffsetDateTime.now(clock));
        if (fence.isEmpty()) {
            throw new EditionBusyException("Another run works on this edition. Wait for its end.");
        }
        return new Lease(store, clock, edition, fence.getAsLong());
    }

    /** @throws EditionBusyException where the lease was lost: nothing may be written any more */
    void check() {
        if (!renew()) {
            throw new EditionBusyException("Another run has taken over this edition.");
        }
    }

    private boolean renew() {
        return store.renew(edition, fence, OffsetDateTime.now(clock));
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
