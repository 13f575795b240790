package org.daybrief.cli;

/** What the program's end says to the one who started it; listed in the manual. */
final class ExitCodes {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    /** Files were rejected and {@code --fail-on-rejected} was given. */
    static final int REJECTED = 3;
    /** Another run holds the lock. */
    static final int LOCKED = 4;

    private ExitCodes() {}
}
