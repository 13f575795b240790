package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.daybrief.web.TokenFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, and the command line beside it. */
class ServeCommandTest {

    @TempDir
    Path folder;

    private Path place;

    @BeforeEach
    void makePlace() throws IOException {
        place = Files.createDirectories(folder.resolve("place"));
    }

    @Test
    void aRunBesideTheServiceIsStoppedWithItAndGoesOnWithTheSameBytes() throws Exception {
        GeneratedArticles.write(folder.resolve("input"), 300, 3);
        DaybriefProcess undisturbed = run("undisturbed-home", "undisturbed");
        DaybriefProcess service = serve(0);
        TokenFile found = found(service);
        DaybriefProcess beside = run("home", "output");
        waitUntil(() -> api(found, "/api/runs").contains("\"state\":\"running\""), beside);

        service.process().destroy();

        assertThat(service.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitCode()).as(service.said()).isZero();
        assertThat(service.said()).contains("Daybrief serves " + found.url() + "; stop with Ctrl-C\n");
        assertThat(place.resolve("home/serve.json")).doesNotExist();
        assertThat(beside.exitCode()).as(beside.said()).isEqualTo(1);
        assertThat(beside.said())
                .isEqualTo("daybrief: edition 2026-03-21/daily was stopped: run again to go on with it\n");
        assertThat(undisturbed.exitCode()).as(undisturbed.said()).isZero();
        DaybriefProcess again = run("home", "output");
        assertThat(again.exitCode()).as(again.said()).isZero();
        assertThat(DaybriefProcess.hashes(place.resolve("output")))
                .isNotEmpty()
                .isEqualTo(DaybriefProcess.hashes(place.resolve("undisturbed")));
    }

    @Test
    void commandsBesideTheServiceSayTheSameAsWithoutIt() throws Exception {
        GeneratedArticles.write(folder.resolve("input"), 3, 3);
        DaybriefProcess service = serve(0);
        try {
            found(service);
            DaybriefProcess first = run("home", "output");
            assertThat(first.exitCode()).as(first.said()).isZero();
            assertThat(first.said())
                    .startsWith("edition 2026-03-21/daily is done: number 1\n")
                    .contains("  written                output/2026-03-21/daily.pdf\n");
            assertThat(place.resolve("output/2026-03-21/daily.pdf")).exists();
            DaybriefProcess second = start("serve", "--input", "../input", "--home", "home", "--output", "output");
            assertThat(second.exitCode()).as(second.said()).isEqualTo(4);
        } finally {
            service.process().destroy();
            assertThat(service.exitCode()).as(service.said()).isZero();
        }
    }

    /** A letter, and the mail of a run beside it, are both in the hands of a server that never says a word. */
    @Test
    @Tag("proof")
    void endsInTimeThoughTheMailServerIsSilent() throws Exception {
        GeneratedArticles.write(folder.resolve("input"), 3, 3);
        try (ServerSocket silent = new ServerSocket(0, 50, java.net.InetAddress.getLoopbackAddress())) {
            silent.setSoTimeout(60_000);
            Files.writeString(
                    Files.createDirectories(place.resolve("config")).resolve("daybrief.yaml"),
                    "daybrief:\n  web:\n    port: 0\n  mail:\n    host: localhost\n    port: " + silent.getLocalPort()
                            + "\n    from: desk@example.org\n");
            DaybriefProcess service =
                    start("serve", "--no-schedule", "--input", "../input", "--home", "home", "--output", "output");
            found(service);
            assertThat(start("subscribers", "add", "ann@example.org", "--home", "home")
                            .exitCode())
                    .isZero();
            assertThat(start("subscribers", "add", "ben@example.org", "--confirmed", "--home", "home")
                            .exitCode())
                    .isZero();
            DaybriefProcess beside = run("home", "output");
            silent.accept();
            silent.accept();

            service.process().destroy();

            assertThat(service.process().waitFor(20, TimeUnit.SECONDS))
                    .as(service.said())
                    .isTrue();
            assertThat(service.exitCode()).as(service.said()).isZero();
            assertThat(beside.exitCode()).as(beside.said()).isEqualTo(1);
            assertThat(beside.said()).endsWith("daybrief: The service ended before the command did. Run it again.\n");
        }
    }

    @Test
    void keepsTheScheduleByItself() throws Exception {
        GeneratedArticles.write(folder.resolve("input"), 3, 3);
        Path config = Files.writeString(place.resolve("serve.yaml"), "daybrief:\n  web:\n    port: 0\n");
        DaybriefProcess service = start(
                "serve", "--config", config.toString(), "--input", "../input", "--home", "home", "--output", "output");
        try {
            TokenFile found = found(service);
            waitUntil(() -> api(found, "/api/runs").contains("\"state\":\"done\""), service);
            DaybriefProcess due = start("run", "--due", "--input", "../input", "--home", "home", "--output", "output");
            assertThat(due.exitCode()).as(due.said()).isZero();
            assertThat(due.said()).startsWith("nothing is due; next: daily 2").endsWith(" 05:00 UTC\n");
        } finally {
            service.process().destroy();
            assertThat(service.exitCode()).as(service.said()).isZero();
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        Files.createDirectories(folder.resolve("input"));
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            DaybriefProcess service = serve(taken.getLocalPort());
            assertThat(service.exitCode()).as(service.said()).isEqualTo(1);
            assertThat(service.said())
                    .isEqualTo(
                            "daybrief: Port " + taken.getLocalPort() + " of 127.0.0.1 is taken. Stop the program that"
                                    + " listens there, or set daybrief.web.port to another.\n");
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void waitUntil(Condition condition, DaybriefProcess process) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.holds()) {
            assertThat(process.process().isAlive()).as(process.said()).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    private DaybriefProcess serve(int port) throws IOException {
        Path config = Files.writeString(place.resolve("serve.yaml"), "daybrief:\n  web:\n    port: " + port + "\n");
        return start(
                "serve",
                "--no-schedule",
                "--config",
                config.toString(),
                "--input",
                "../input",
                "--home",
                "home",
                "--output",
                "output");
    }

    private DaybriefProcess run(String home, String output) throws IOException {
        return start("run", "--input", "../input", "--home", home, "--output", output, "--date", "2026-03-21");
    }

    private DaybriefProcess start(String... arguments) throws IOException {
        return DaybriefProcess.start(place, arguments);
    }

    private TokenFile found(DaybriefProcess service) throws Exception {
        waitUntil(() -> service.said().contains("stop with Ctrl-C"), service);
        return TokenFile.read(place.resolve("home")).orElseThrow();
    }

    private static String api(TokenFile service, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.url() + path))
                                .header("Authorization", "Bearer " + service.token())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
