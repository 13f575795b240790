package org.daybrief.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daybrief.job.BriefingRunner;
import org.jspecify.annotations.Nullable;

/** On SIGTERM and SIGINT: lets the job end between two chunks, the database be closed and the report be written, and only then the process go. */
final class GracefulStop implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean requested;
    private volatile @Nullable Runnable end;

    private GracefulStop() {
        this.hook = new Thread(this::stop, "stop");
    }

    /** Ready before the work begins. */
    static GracefulStop ready(Workplace workplace) {
        GracefulStop stop = new GracefulStop();
        if (!workplace.stopsBy(stop::request)) {
            Runtime.getRuntime().addShutdownHook(stop.hook);
        }
        return stop;
    }

    /** Whose work is to be stopped. */
    void of(BriefingRunner working) {
        of(working::stop);
    }

    /** What ends the work in good order. */
    void of(Runnable ending) {
        end = ending;
        if (requested) {
            ending.run();
        }
    }

    private void stop() {
        request();
        await();
    }

    private void request() {
        requested = true;
        Runnable ending = end;
        if (ending != null) {
            ending.run();
        }
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
