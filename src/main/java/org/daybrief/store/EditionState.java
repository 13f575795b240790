package org.daybrief.store;

/** How far an edition is. */
public enum EditionState {
    NEW,
    RUNNING,
    /** Stopped in good order; the next run goes on with it. */
    STOPPED,
    /** Ended by a failure; the next run goes on with it. */
    FAILED,
    /** Its provenance did not hold: nothing was published, the next run begins it anew. */
    REFUSED,
    DONE
}
