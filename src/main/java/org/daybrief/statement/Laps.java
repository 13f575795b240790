package org.daybrief.statement;

/** Told as each step of reading an article ends, so that {@code bench} can time it: the core itself knows no clock. */
@FunctionalInterface
public interface Laps {

    /** Times nothing. */
    Laps NONE = step -> {};

    /** @param step "tokens" or what an annotator finds, such as "figures": the same at every call */
    void ended(String step);
}
