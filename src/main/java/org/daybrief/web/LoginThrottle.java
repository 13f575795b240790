package org.daybrief.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Ends the guessing of passwords: an address that has failed too often waits, and so does a name that is tried from everywhere. */
final class LoginThrottle {

    static final Duration PERIOD = Duration.ofMinutes(15);

    private static final int MOST_OF_AN_ADDRESS = 5;
    private static final int MOST_OF_A_NAME = 50;

    private final RecentCounts failures;

    LoginThrottle(Clock clock) {
        this.failures = new RecentCounts(clock, PERIOD);
    }

    /** @throws TooManyAttempts where the password is not even looked at */
    void check(String address, String name) {
        if (failures.of("address " + address) >= MOST_OF_AN_ADDRESS || failures.of("name " + name) >= MOST_OF_A_NAME) {
            throw new TooManyAttempts();
        }
    }

    void failed(String address, String name) {
        failures.add("address " + address);
        failures.add("name " + name);
    }

    void succeeded(String address) {
        failures.forget("address " + address);
    }

    /** The answer is 429, whether the password is right or wrong. */
    static final class TooManyAttempts extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        TooManyAttempts() {
            super("too many attempts");
        }
    }
}
