package org.daybrief.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.daybrief.web.QueuedWork.Event;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells browsers and scripts how far work is, as server-sent events; the stream ends with the work. */
final class EventStreams implements Ending {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST = 50;

    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    });

    SseEmitter of(QueuedWork work) {
        if (open.size() >= MOST) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too many are listening already.");
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        EventStream stream = new EventStream(emitter, threads);
        Consumer<Event> listener = stream::tell;
        Runnable gone = () -> {
            open.remove(stream);
            work.forget(listener);
            stream.end();
        };
        emitter.onCompletion(gone);
        emitter.onTimeout(gone);
        emitter.onError(problem -> gone.run());
        open.add(stream);
        work.listen(listener);
        return emitter;
    }

    @Override
    public void end() {
        open.forEach(EventStream::end);
    }
}
