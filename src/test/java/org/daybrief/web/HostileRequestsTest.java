package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers send: odd paths, odd names, too much, too slowly. The service answers little and goes on. */
class HostileRequestsTest {

    private static final List<String> STRICT = List.of(
            "content-security-policy: default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'",
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "referrer-policy: no-referrer",
            "permissions-policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "cross-origin-embedder-policy: require-corp",
            "cache-control: no-store");

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/gateway/routes",
                "/manage/health",
                "/h2-console",
                "/h2-console/",
                "/h2/login.jsp",
                "/env",
                "/heapdump",
                "/threaddump",
                "/jolokia/list",
                "/console",
                "/error",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/.git/config",
                "/.env",
                "/serve.json",
                "/index.jsp",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/graphql",
                "/static/../serve.json",
                "/..%2fserve.json",
                "/%2e%2e/serve.json",
                "/..%5cserve.json",
                "/assets/..%2f..%2fserve.json",
                "/health;x=1",
                "/;/health",
                "/health%00",
                "/health%0a",
                "/%ff%fe",
                "//health",
                "/health/",
                "/api%2fruns",
                "/api/%2e%2e/serve.json",
                "/api/editions/daily/2026-03-02.exe"
            })
    void nothingElseIsThere(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).as(answer).isIn(400, 401, 404);
        assertStrict(answer);
        assertSaysNothing(answer);
    }

    @Test
    void theLocalTokenOpensNoOtherPathsEither() throws Exception {
        for (String path : List.of(
                "/api/editions/../../serve.json",
                "/api/editions/daily/..%2f..%2fserve.json",
                "/api/editions/..%2f/2026-03-02.json",
                "/api/editions/daily/2026-03-02.exe",
                "/api/editions/daily/+2026-03-02.json",
                "/api/editions/daily/0.json",
                "/api/runs/nobody/events",
                "/api/runs/daily/yesterday")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + service.token() + "\r\nConnection: close\r\n\r\n");
            assertThat(status(answer)).as(path + answer).isIn(400, 404);
            assertStrict(answer);
            assertSaysNothing(answer);
        }
    }

    @Test
    void everyAnswerHasTheStrictHeaders() throws Exception {
        for (String request : List.of(
                "GET / HTTP/1.1\r\nHost: localhost\r\n",
                "HEAD / HTTP/1.1\r\nHost: localhost\r\n",
                "GET /health HTTP/1.1\r\nHost: localhost\r\n",
                "GET /metrics HTTP/1.1\r\nHost: localhost\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\n",
                "GET /api/runs HTTP/1.1\r\nHost: localhost\r\n",
                "POST /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
                "DELETE / HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic eDp5\r\n",
                "OPTIONS / HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
                "BREW /pot HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n",
                "GET / HTTP/1.1\r\nHost: elsewhere.example\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nBroken\r\n",
                "nonsense\r\n")) {
            String answer = raw(request + "Connection: close\r\n\r\n");
            assertThat(answer).as(request).startsWith("HTTP/1.1 ");
            assertStrict(answer);
            assertSaysNothing(answer);
        }
    }

    @Test
    void answersUnderItsOwnNamesOnly() throws Exception {
        assertThat(status(raw(
                        "GET / HTTP/1.1\r\nHost: rebound.example:" + service.port() + "\r\nConnection: close\r\n\r\n")))
                .isEqualTo(421);
        for (String own : List.of("localhost", "127.0.0.1:" + service.port(), "[::1]:80", "LOCALHOST:1")) {
            assertThat(status(raw("GET / HTTP/1.1\r\nHost: " + own + "\r\nConnection: close\r\n\r\n")))
                    .as(own)
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsCallersBehindAProxyNoMoreThanThatItWorks() throws Exception {
        assertThat(service.send(service.request("/health")).body()).contains("\"runs\":");
        assertThat(service.send(service.request("/health").header("X-Forwarded-For", "203.0.113.7"))
                        .body())
                .isEqualTo("{\"status\":\"ok\",\"database\":\"ok\"}");
        assertThat(service.send(service.request("/metrics").header("X-Forwarded-For", "203.0.113.7"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(service.send(service.local("/api/runs").header("X-Forwarded-For", "127.0.0.1"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        String head = "POST /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        assertThat(status(raw(head + "Content-Length: 104857600\r\n\r\n"))).isEqualTo(413);
        assertThat(status(raw(head + "Authorization: Bearer " + service.token()
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + "2\r\n{}\r\n0\r\n\r\n")))
                .isEqualTo(411);
        StringBuilder form = new StringBuilder("username=");
        form.append("x".repeat(200_000));
        assertThat(service.send(service.request("/login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                                        form.toString().getBytes()))))
                        .statusCode())
                .isIn(400, 403, 413);
        assertHealthy();
    }

    @Test
    void aHundredMegabytesEndEarly() throws Exception {
        long began = System.nanoTime();
        String answer = hundredMegabytes();
        assertThat(answer)
                .satisfiesAnyOf(
                        text -> assertThat(text).isEmpty(),
                        text -> assertThat(status(text)).isEqualTo(413));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertHealthy();
    }

    private static String hundredMegabytes() throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: 104857600\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] megabyte = new byte[1 << 20];
            try {
                for (int i = 0; i < 100; i++) {
                    out.write(megabyte);
                }
            } catch (SocketException e) {
                // the server has hung up
            }
            return answer(socket);
        }
    }

    @Test
    void refusesHeadersThatAreTooManyOrTooLong() throws Exception {
        StringBuilder many = new StringBuilder("GET / HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 0; i < 10_000; i++) {
            many.append("X-").append(i).append(": 1\r\n");
        }
        String answer = raw(many + "Connection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(431);
        assertStrict(answer);
        String few = "GET / HTTP/1.1\r\nHost: localhost\r\n" + "X: 1\r\n".repeat(150) + "Connection: close\r\n\r\n";
        assertThat(status(raw(few))).isEqualTo(431);
        assertHealthy();
    }

    @Test
    void refusesAnAddressThatIsTooLong() throws Exception {
        String answer =
                raw("GET /" + "a".repeat(1 << 20) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(414);
        assertStrict(answer);
        assertThat(status(raw(
                        "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")))
                .isEqualTo(414);
        assertHealthy();
    }

    @Test
    void slowCallersLeaveRoomForOthers() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                Socket socket = connect();
                String start = i % 2 == 0
                        ? "GET / HTTP/1.1\r\nHost: local"
                        : "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 1000\r\n\r\nusername=";
                socket.getOutputStream().write(start.getBytes(StandardCharsets.ISO_8859_1));
                slow.add(socket);
            }
            for (int i = 0; i < 5; i++) {
                assertHealthy();
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void assertHealthy() throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> health = service.send(service.request("/health"));
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    private static void assertStrict(String answer) {
        String head =
                answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n"))).toLowerCase(Locale.ROOT) + "\r\n";
        assertThat(STRICT).as(answer).allSatisfy(header -> assertThat(head).contains("\r\n" + header + "\r\n"));
        assertThat(head).doesNotContain("\r\nserver:").doesNotContain("x-powered-by");
    }

    private static void assertSaysNothing(String answer) {
        assertThat(answer)
                .doesNotContain("Exception")
                .doesNotContain("org.")
                .doesNotContain("java.")
                .doesNotContain("Tomcat")
                .doesNotContain("at line")
                .doesNotContain(service.home.toString());
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
        socket.setSoTimeout(15_000);
        return socket;
    }

    /** Sends the very bytes; answers all that comes back until the server hangs up. */
    private static String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
            } catch (SocketException e) {
                // the server has heard enough
            }
            return answer(socket);
        }
    }

    private static String answer(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (IOException e) {
            // reset: what has come counts
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
