package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorLoginTest {

    @Test
    void anAddressThatGuessesWaits() {
        LoginThrottle throttle = new LoginThrottle(at("2026-03-02T05:00:00Z"));
        for (int i = 0; i < 5; i++) {
            throttle.check("203.0.113.7", "ines");
            throttle.failed("203.0.113.7", "ines");
        }
        assertThatThrownBy(() -> throttle.check("203.0.113.7", "mara"))
                .isInstanceOf(LoginThrottle.TooManyAttempts.class);
        throttle.check("203.0.113.8", "ines");
    }

    @Test
    void aNameThatIsTriedFromEverywhereWaitsToo() {
        LoginThrottle throttle = new LoginThrottle(at("2026-03-02T05:00:00Z"));
        for (int i = 0; i < 50; i++) {
            throttle.failed("203.0.113." + i, "ines");
        }
        assertThatThrownBy(() -> throttle.check("198.51.100.1", "ines"))
                .isInstanceOf(LoginThrottle.TooManyAttempts.class);
        throttle.check("198.51.100.1", "mara");
    }

    @Test
    void aProgramLogsInByNameAndPasswordAndIsThrottledWithoutBeingHeard(@TempDir Path folder) throws Exception {
        try (RunningService service = new RunningService(folder)) {
            assertThat(basic(service, RunningService.PASSWORD)).isEqualTo(200);
            for (int i = 0; i < 5; i++) {
                assertThat(basic(service, "wrong")).isEqualTo(401);
            }
            assertThat(basic(service, RunningService.PASSWORD)).isEqualTo(429);
            assertThat(service.send(service.local("/api/runs")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void manyWhoLogInAtOnceAreAllHeard(@TempDir Path folder) throws Exception {
        try (RunningService service = new RunningService(folder)) {
            List<CompletableFuture<Integer>> logins = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> basic(service, RunningService.PASSWORD)))
                    .toList();

            assertThat(logins).extracting(CompletableFuture::join).containsOnly(200);
        }
    }

    @Test
    void knowsAHashFromAPassword() {
        assertThat(Passwords.isHash(Passwords.hash("seven grey gulls"))).isTrue();
        assertThat(Passwords.isHash("seven grey gulls")).isFalse();
        assertThat(Passwords.isHash("{noop}seven grey gulls")).isFalse();
    }

    /** A session would let the next request in without the token, from anywhere. */
    @Test
    void whoShowsCredentialsWithEachRequestGetsNoSession(@TempDir Path folder) throws Exception {
        try (RunningService service = new RunningService(folder)) {
            assertThat(service.send(service.local("/api/runs")).headers().allValues("Set-Cookie"))
                    .isEmpty();
            assertThat(service.send(service.request("/api/runs")
                                    .header("Authorization", shown(RunningService.PASSWORD)))
                            .headers()
                            .allValues("Set-Cookie"))
                    .isEmpty();
            assertThat(service.send(service.request("/")).headers().allValues("Set-Cookie"))
                    .isEmpty();
        }
    }

    private static int basic(RunningService service, String password) {
        try {
            return service.send(service.request("/api/runs").header("Authorization", shown(password)))
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("ines:" + password).getBytes());
    }

    private static Clock at(String time) {
        return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    }
}
