package org.daybrief.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.daybrief.web.QueuedWork.Event;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells browsers and scripts how far work is, as server-sent events; the stream ends with the work. */
final class EventStreams implements Ending {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST = 50;

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    SseEmitter of(QueuedWork work) {
        if (open.size() >= MOST) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too many are listening already.");
        }
        SseEmitter stream = new SseEmitter(LONGEST.toMillis());
        Consumer<Event> listener = event -> tell(stream, event);
        Runnable gone = () -> {
            open.remove(stream);
            work.forget(listener);
        };
        stream.onCompletion(gone);
        stream.onTimeout(gone);
        stream.onError(problem -> gone.run());
        open.add(stream);
        work.listen(listener);
        return stream;
    }

    private void tell(SseEmitter stream, Event event) {
        try {
            stream.send(SseEmitter.event().name(event.name()).data(event.data(), MediaType.APPLICATION_JSON));
            if (event.name().equals("done") || event.name().equals("failed")) {
                stream.complete();
            }
        } catch (IOException | IllegalStateException e) {
            open.remove(stream); // nobody listens any more
        }
    }

    @Override
    public void end() {
        open.forEach(SseEmitter::complete);
    }
}
