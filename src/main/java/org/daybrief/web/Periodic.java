package org.daybrief.web;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.daybrief.job.StopTerm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again, one time after the other, whatever one of them meets; the same trouble is logged once. */
final class Periodic {

    private static final Logger LOG = LoggerFactory.getLogger(Periodic.class);

    private final String name;
    private final Runnable work;
    private final Runnable stop;
    private final ScheduledExecutorService executor;
    private String trouble = "";

    /**
     * @param name of the work, for the log
     * @param pause between two times
     * @param stop makes the work that is under way end early
     */
    Periodic(String name, Duration pause, Runnable work, Runnable stop) {
        this.name = name;
        this.work = work;
        this.stop = stop;
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::guarded, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void guarded() {
        try {
            work.run();
            if (!trouble.isEmpty()) {
                LOG.info("The {} works again", name);
            }
            trouble = "";
        } catch (RuntimeException | Error e) {
            if (!trouble.equals(e.toString())) {
                LOG.error("The {} cannot work; it is tried again", name, e);
            }
            trouble = e.toString();
        }
    }

    /** Begins no other time, and makes the one that is under way end early. */
    void stop() {
        executor.shutdown();
        stop.run();
    }

    /** Waits for the one that is under way. */
    void await(StopTerm term) {
        if (!term.await(executor)) {
            LOG.warn("The {} did not end in time", name);
        }
    }
}
