package org.daybrief.mail;

import org.jspecify.annotations.Nullable;

/**
 * Ends a run that comes to nothing: what fails so often in a row is not the messages' fault, and a server that is pressed on
 * blocks the sender. Never more messages are under way than are left to the limit, so it holds exactly with several connections.
 */
final class CircuitBreaker {

    /** Failures in a row that are borne. */
    static final int LIMIT = 20;

    /** What a message came to. */
    enum Result {
        TAKEN,
        FAILED,
        /** It was not tried. */
        NOT_TRIED
    }

    private int underWay;
    private int failed;
    private @Nullable String why;

    /** Waits until a message may be tried; false where none may be any more. */
    synchronized boolean enter() throws InterruptedException {
        while (why == null && underWay >= LIMIT - failed) {
            wait();
        }
        if (why != null) {
            return false;
        }
        underWay++;
        return true;
    }

    synchronized void leave(Result result) {
        underWay--;
        if (result == Result.TAKEN) {
            failed = 0;
        } else if (result == Result.FAILED && ++failed >= LIMIT) {
            open(LIMIT + " messages in a row were not taken. The rest waits; see daybrief deliveries for the answers.");
        }
        notifyAll();
    }

    /** Ends the run. */
    synchronized void open(String reason) {
        if (why == null) {
            why = reason;
        }
        notifyAll();
    }

    /** Whether failures in a row have ended the run. */
    synchronized boolean isTired() {
        return failed >= LIMIT;
    }

    /** Why the run was ended; null where it was not. */
    synchronized @Nullable String why() {
        return why;
    }
}
