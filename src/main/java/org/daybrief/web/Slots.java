package org.daybrief.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many do something expensive at a time; the others wait a little, and are turned away then. */
final class Slots {

    private final Semaphore free;
    private final Duration patience;

    Slots(int atATime, Duration patience) {
        this.free = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** @throws X as the caller has it, where there is no place in time */
    <T, X extends RuntimeException> T in(Supplier<T> work, Supplier<X> full) {
        if (!enter()) {
            throw full.get();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean enter() {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
