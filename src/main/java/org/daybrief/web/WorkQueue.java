package org.daybrief.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.daybrief.job.EditionBusyException;
import org.daybrief.job.Progress;
import org.daybrief.job.StopTerm;
import org.daybrief.web.QueuedWork.Event;
import org.daybrief.web.QueuedWork.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Expensive work, one at a time; only so much may wait. */
final class WorkQueue implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);
    private static final int WAITING = 8;
    private static final int REMEMBERED = 200;

    private final StopTerm term;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "work");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<String, QueuedWork> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, QueuedWork> eldest) {
            return size() > REMEMBERED && !eldest.getValue().isOpen();
        }
    };

    /** @param term for the work that is under way at the end */
    WorkQueue(StopTerm term) {
        this.term = term;
    }

    /**
     * Lets the work be done in its turn; work on the same subject that is not done yet stands for it.
     *
     * @throws Refusal where too much is waiting
     */
    synchronized QueuedWork add(String subject, Work work) {
        for (QueuedWork each : known.values()) {
            if (each.isOpen() && each.subject().equals(subject)) {
                return each;
            }
        }
        QueuedWork queued = new QueuedWork(UUID.randomUUID().toString(), subject);
        try {
            worker.execute(() -> run(queued, work));
        } catch (RejectedExecutionException e) {
            throw worker.isShutdown()
                    ? new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "The service is stopping.")
                    : new Refusal(HttpStatus.TOO_MANY_REQUESTS, WAITING + " are waiting already. Ask again later.");
        }
        known.put(queued.id(), queued);
        return queued;
    }

    synchronized Optional<QueuedWork> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** What waits or runs, in its order. */
    synchronized List<QueuedWork> open() {
        List<QueuedWork> open = new ArrayList<>(known.values());
        open.removeIf(each -> !each.isOpen());
        return open;
    }

    /** How far a run is; done and total are 0 where a step counts no files. */
    private record At(String step, int done, int total) {}

    private static void run(QueuedWork queued, Work work) {
        queued.happened(State.RUNNING, new Event("running", Map.of()));
        Progress progress =
                (step, done, total) -> queued.happened(State.RUNNING, new Event("progress", new At(step, done, total)));
        try {
            queued.happened(State.DONE, new Event("done", work.run(progress)));
        } catch (EditionBusyException | Refusal e) {
            queued.happened(State.FAILED, new Event("failed", Map.of("message", String.valueOf(e.getMessage()))));
        } catch (Exception | OutOfMemoryError e) {
            LOG.error("Work on {} failed", queued.subject(), e);
            queued.happened(
                    State.FAILED, new Event("failed", Map.of("message", "It failed. The log has the details.")));
        }
    }

    /** Takes nothing more; what waits is given up, what runs may end. */
    void shut() {
        List<Runnable> waiting = new ArrayList<>();
        worker.getQueue().drainTo(waiting);
        worker.shutdown();
        synchronized (this) {
            for (QueuedWork each : known.values()) {
                if (each.state() == State.WAITING) {
                    each.happened(State.FAILED, new Event("failed", Map.of("message", "The service is stopping.")));
                }
            }
        }
    }

    @Override
    public void close() {
        shut();
        if (!term.await(worker)) {
            LOG.warn("Work did not end in time");
        }
    }
}
