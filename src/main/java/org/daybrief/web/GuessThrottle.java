package org.daybrief.web;

import java.time.Clock;
import org.daybrief.deliver.SignUp;

/** Ends the guessing of links: a network address that has followed too many wrong ones waits. */
final class GuessThrottle {

    private final RecentCounts wrong;

    GuessThrottle(Clock clock) {
        this.wrong = new RecentCounts(clock, SignUp.WINDOW);
    }

    /** Whether the address may follow one more link. */
    boolean lets(String address) {
        return wrong.of(address) < SignUp.GUESSES;
    }

    /** Notes that it has followed a wrong one. */
    void wrong(String address) {
        wrong.add(address);
    }
}
