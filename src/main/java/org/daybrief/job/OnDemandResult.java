package org.daybrief.job;

import org.jspecify.annotations.Nullable;

/**
 * What became of a request.
 *
 * @param ending how it ended
 * @param message what is to be said of it; null where it is done
 */
public record OnDemandResult(Ending ending, @Nullable String message) {

    static final OnDemandResult DONE = new OnDemandResult(Ending.DONE, null);

    /** How the work on a request ended. */
    public enum Ending {
        /** Its pages are in the store. */
        DONE,
        /** Stopped in good order: the same request goes on with it. */
        STOPPED,
        FAILED
    }
}
