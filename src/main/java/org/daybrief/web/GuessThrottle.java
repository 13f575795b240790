package org.daybrief.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybrief.deliver.SignUp;

/** Ends the guessing of links: a network address that has followed too many wrong ones waits. In memory, because looking must write nothing. */
final class GuessThrottle {

    private static final int REMEMBERED = 10_000;

    private record Wrong(int count, Instant first) {}

    private final Clock clock;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    GuessThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether the address may follow one more link. */
    synchronized boolean lets(String address) {
        return count(address) < SignUp.GUESSES;
    }

    /** Notes that it has followed a wrong one. */
    synchronized void wrong(String address) {
        int before = count(address);
        Instant first = before == 0 ? clock.instant() : wrong.get(address).first();
        wrong.put(address, new Wrong(before + 1, first));
    }

    private int count(String address) {
        Wrong known = wrong.get(address);
        return known == null || known.first().plus(SignUp.WINDOW).isBefore(clock.instant()) ? 0 : known.count();
    }
}
