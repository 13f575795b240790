package org.daybrief.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.AuthenticationException;

/** Ends the guessing of passwords: an address that has failed too often waits, and so does a name that is tried from everywhere. */
final class LoginThrottle {

    static final Duration PERIOD = Duration.ofMinutes(15);

    private static final int MOST_OF_AN_ADDRESS = 5;
    private static final int MOST_OF_A_NAME = 50;
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant first) {}

    /** @throws TooManyAttempts where the password is not even looked at */
    synchronized void check(String address, String name) {
        if (count("address " + address) >= MOST_OF_AN_ADDRESS || count("name " + name) >= MOST_OF_A_NAME) {
            throw new TooManyAttempts();
        }
    }

    synchronized void failed(String address, String name) {
        add("address " + address);
        add("name " + name);
    }

    synchronized void succeeded(String address) {
        failures.remove("address " + address);
    }

    private int count(String key) {
        Failures known = failures.get(key);
        return known == null || known.first().plus(PERIOD).isBefore(clock.instant()) ? 0 : known.count();
    }

    private void add(String key) {
        int before = count(key);
        Failures known = failures.get(key);
        failures.put(
                key,
                before == 0 || known == null
                        ? new Failures(1, clock.instant())
                        : new Failures(before + 1, known.first()));
    }

    /** The answer is 429, whether the password is right or wrong. */
    static final class TooManyAttempts extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        TooManyAttempts() {
            super("too many attempts");
        }
    }
}
