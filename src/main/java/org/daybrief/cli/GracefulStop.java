package org.daybrief.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daybrief.job.BriefingRunner;

/** On SIGTERM and SIGINT: lets the job end between two chunks, closes the database, and only then lets the process go. */
final class GracefulStop implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean requested;

    private GracefulStop(BriefingRunner runner) {
        this.hook = new Thread(
                () -> {
                    requested = true;
                    runner.stop();
                    await();
                },
                "stop");
    }

    static GracefulStop of(BriefingRunner runner) {
        GracefulStop stop = new GracefulStop(runner);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    boolean isRequested() {
        return requested;
    }

    private void await() {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is over; the process may end. */
    @Override
    public void close() {
        ended.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process ends just now: the hook has nothing more to wait for
            }
        }
    }
}
