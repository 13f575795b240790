package org.daybrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work that waits, runs or has ended, and those who are told of it. */
final class QueuedWork {

    /** How far it is. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * Something that happened to it.
     *
     * @param name waiting, running, progress, done or failed
     * @param data for JSON
     */
    record Event(String name, Object data) {}

    private final String id;
    private final String subject;
    private final List<Consumer<Event>> listeners = new ArrayList<>();
    private State state = State.WAITING;
    private Event last = new Event("waiting", Map.of());

    /**
     * @param id by which it is asked for
     * @param subject what it works on: two of one subject are never in the queue
     */
    QueuedWork(String id, String subject) {
        this.id = id;
        this.subject = subject;
    }

    String id() {
        return id;
    }

    String subject() {
        return subject;
    }

    synchronized State state() {
        return state;
    }

    synchronized Event last() {
        return last;
    }

    synchronized boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Tells the listener what happened last, and then all that happens. */
    synchronized void listen(Consumer<Event> listener) {
        listener.accept(last);
        if (isOpen()) {
            listeners.add(listener);
        }
    }

    synchronized void forget(@Nullable Consumer<Event> listener) {
        listeners.remove(listener);
    }

    synchronized void happened(State now, Event event) {
        state = now;
        last = event;
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
        if (!isOpen()) {
            listeners.clear();
        }
    }
}
