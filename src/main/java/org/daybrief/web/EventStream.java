package org.daybrief.web;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.daybrief.web.QueuedWork.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One reader of events. Telling it something takes no time, however slowly it reads: what it has not read yet waits, of the progress only
 * the latest, and a thread of its own sends.
 */
final class EventStream {

    private static final String PROGRESS = "progress";

    private final SseEmitter emitter;
    private final Executor threads;
    private final Deque<Event> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean ended;

    EventStream(SseEmitter emitter, Executor threads) {
        this.emitter = emitter;
        this.threads = threads;
    }

    synchronized void tell(Event event) {
        if (ended) {
            return;
        }
        if (event.name().equals(PROGRESS)
                && !waiting.isEmpty()
                && waiting.getLast().name().equals(PROGRESS)) {
            waiting.removeLast();
        }
        waiting.add(event);
        ended = event.name().equals("done") || event.name().equals("failed");
        send();
    }

    /** Lets it read what waits, and no more. */
    synchronized void end() {
        ended = true;
        send();
    }

    private void send() {
        if (!sending) {
            sending = true;
            threads.execute(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            for (Event next = next(); next != null; next = next()) {
                emitter.send(SseEmitter.event().name(next.name()).data(next.data(), MediaType.APPLICATION_JSON));
            }
            if (isLast()) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException e) {
            giveUp(); // nobody listens any more
        }
    }

    private synchronized @Nullable Event next() {
        Event next = waiting.poll();
        sending = next != null;
        return next;
    }

    /** Whether nothing comes any more, and no other thread is sending what came last. */
    private synchronized boolean isLast() {
        return ended && waiting.isEmpty() && !sending;
    }

    private synchronized void giveUp() {
        ended = true;
        sending = false;
        waiting.clear();
    }
}
