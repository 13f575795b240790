package org.daybrief.job;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Briefings for those who ask. {@link #submit} finds the articles and answers with an id at once (202, {@code Location: /api/briefings/<id>});
 * the job runs behind it, one request after the other. Whoever wants to follow it calls {@link #listen} (each change is a server-sent
 * event, the last one has a final state); whoever wants the page calls {@link #pdf} when the state is DONE. All methods may be called
 * from any thread.
 *
 * <pre>
 * OnDemandStatus status = onDemand.submit(request);            // RequestRefusedException: INVALID 400, NOTHING_FOUND 404, TOO_MANY 422, BUSY 429
 * AutoCloseable end = onDemand.listen(status.id(), change -&gt; …); // is told the present state first
 * byte[] pdf = onDemand.pdf(status.id());                       // null before DONE and for an unknown id
 * </pre>
 */
public interface OnDemand {

    /**
     * Takes a request. The same request for the same content is answered from the store: its status is DONE and {@code stored}.
     *
     * @throws RequestRefusedException where it is not worked on
     */
    OnDemandStatus submit(OnDemandRequest request);

    /** How far it is; empty where no request has that id, whatever the id looks like. */
    Optional<OnDemandStatus> status(String id);

    /**
     * Tells every change to the listener until it is closed, beginning with the present state, from a thread of the job's: it must not block
     * for long. Nothing is told after a final state.
     */
    Listening listen(String id, Consumer<OnDemandStatus> listener);

    /** Waits for the end of a request that was taken by this process. */
    OnDemandStatus await(String id) throws InterruptedException;

    /** The page as PDF; null before it is done. */
    byte @Nullable [] pdf(String id);

    /** The page as HTML, UTF-8; null before it is done. */
    byte @Nullable [] html(String id);

    /** The edition as JSON; null before it is done. */
    byte @Nullable [] json(String id);

    /** Ends the running job between two chunks and takes no more; what is left undone goes on when it is asked for again. */
    void stop();

    /** What {@link #listen} returns: close it to hear no more. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
