package org.daybrief.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.daybrief.job.Progress;
import org.daybrief.job.StopTerm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the schedule every half minute, for as long as the service runs: one look after the other, whatever one of them meets. */
public final class Tick implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);
    private static final Duration PERIOD = Duration.ofSeconds(30);

    private final DueRuns runs;
    private final NightlyUpkeep upkeep;
    private final OperatorNews news;
    private final Clock clock;
    private final StopTerm term;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "tick");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, String> troubles = new HashMap<>();
    private volatile boolean closing;
    private volatile @Nullable Instant lastLook;

    /** @param term for the run that is under way at the end */
    public Tick(DueRuns runs, NightlyUpkeep upkeep, OperatorNews news, Clock clock, StopTerm term) {
        this.runs = runs;
        this.upkeep = upkeep;
        this.news = news;
        this.clock = clock;
        this.term = term;
    }

    /** Looks at once, and then every half minute. */
    public void start() {
        executor.scheduleWithFixedDelay(this::look, 0, PERIOD.toSeconds(), TimeUnit.SECONDS);
    }

    /** When it last looked; null before the first time. An hour ago, and no run since: it hangs. */
    public @Nullable Instant lastLook() {
        return lastLook;
    }

    /** What keeps the schedule from working just now; null where nothing does. */
    public @Nullable String trouble() {
        synchronized (troubles) {
            return troubles.isEmpty() ? null : troubles.values().iterator().next();
        }
    }

    void look() {
        lastLook = clock.instant();
        guarded("schedule", () -> {
            if (runs.pass(Progress.NONE).isQuiet() && !closing) {
                guarded("upkeep", upkeep::look);
            }
        });
        if (!closing) {
            guarded("news", news::send);
        }
    }

    /** The same trouble is logged and told once, until it has gone. */
    private void guarded(String what, Runnable work) {
        try {
            work.run();
            if (note(what, null)) {
                LOG.info("The {} works again", what);
            }
        } catch (RuntimeException | Error e) {
            if (!closing && note(what, e.toString())) {
                LOG.error("The {} cannot work; it is tried again every half minute", what, e);
                news.trouble("The " + what + " cannot work: " + e + ".");
            }
        }
    }

    /** Whether that is another trouble than before. */
    private boolean note(String what, @Nullable String trouble) {
        synchronized (troubles) {
            String before = trouble == null ? troubles.remove(what) : troubles.put(what, trouble);
            return trouble == null ? before != null : !trouble.equals(before);
        }
    }

    /** Lets a run end between two chunks, so that the next one goes on with it, and begins no other. */
    public void stop() {
        closing = true;
        executor.shutdown();
        runs.stop();
    }

    @Override
    public void close() {
        stop();
        if (!term.await(executor)) {
            LOG.warn("A scheduled run did not end in time");
        }
    }
}
