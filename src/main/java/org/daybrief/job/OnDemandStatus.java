package org.daybrief.job;

import org.jspecify.annotations.Nullable;

/**
 * How far a request is.
 *
 * @param id 32 hexadecimal digits: the same request for the same content has the same
 * @param state how far
 * @param stored whether the pages were there before the request was made
 * @param title of the page
 * @param articles that it is made of
 * @param fileName what a file of it is called, without an ending: {@code kursk-2024-10-20-2024-11-14}
 * @param step of the job that runs; null while it runs not
 * @param done how many files of the step, 0 where it counts none
 * @param total of how many, 0 where it counts none
 * @param message what went wrong; null where nothing did
 */
public record OnDemandStatus(
        String id,
        State state,
        boolean stored,
        String title,
        int articles,
        String fileName,
        @Nullable String step,
        int done,
        int total,
        @Nullable String message) {

    /** How far a request is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** Ended with the process that worked on it; the same request again goes on with it. */
        STOPPED;

        public boolean isFinal() {
            return this == DONE || this == FAILED || this == STOPPED;
        }
    }
}
