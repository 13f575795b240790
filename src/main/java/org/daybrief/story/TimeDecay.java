package org.daybrief.story;

/**
 * How much time between two reports tells that they are about different things: half of their likeness is lost in the end.
 *
 * @param scale days after which most of the loss has come
 */
record TimeDecay(double scale) {

    /** The day of a text without a known day. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final double FLOOR = 0.5;

    /** What an unknown day is held for: some weeks apart. */
    private static final double UNKNOWN_GAP = 20;

    double after(double days) {
        return FLOOR + (1 - FLOOR) * Math.exp(-days / scale);
    }

    double unknown() {
        return after(UNKNOWN_GAP);
    }
}
