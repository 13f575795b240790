package org.daybrief.statement.time;

/** Which one of many years, weeks or Fridays is meant. */
enum Selector {
    /** Before the day of speaking: "last", "past". */
    LAST(-1),
    /** That of the day of speaking: "this", "current". */
    THIS(0),
    /** After the day of speaking: "next", "coming". */
    NEXT(1),
    /** Before the time told before: "previous", "preceding". */
    PREVIOUS(-1),
    /** The time told before: "that", "the same". */
    SAME(0),
    /** After the time told before: "following". */
    FOLLOWING(1);

    final int step;

    Selector(int step) {
        this.step = step;
    }

    boolean fromNow() {
        return this == LAST || this == THIS || this == NEXT;
    }
}
