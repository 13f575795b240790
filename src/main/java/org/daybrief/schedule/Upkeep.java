package org.daybrief.schedule;

/** What is done every night: old editions go, the database is made small. */
@FunctionalInterface
public interface Upkeep {

    /** @return what was done, in one line */
    String run();
}
