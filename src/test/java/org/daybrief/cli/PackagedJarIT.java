package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed out: what it is packed with is not what the tests' class path holds. */
@Timeout(120)
class PackagedJarIT {

    @TempDir
    Path folder;

    @Test
    void servesFromTheJarAlone() throws Exception {
        Files.createDirectory(folder.resolve("input"));
        Path settings = Files.writeString(folder.resolve("daybrief.yaml"), "daybrief:\n  web:\n    port: 0\n");
        Process service = start("serve", "--config", settings.toString());
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8))) {
            String address = address(said);
            var health = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/health"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"ok\"");
        } finally {
            service.destroy();
            assertThat(service.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void runsFromTheJarAlone() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(
                input.resolve("ferry.txt"),
                "Ferry runs aground\n\nDate: 12/11/2024\n\nA ferry ran aground off Port Halden on Monday, the coast guard said.\n");
        Process run = start("run", "--date", "2024-11-14");
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        assertThat(folder.resolve("output/2024-11-14/daily.pdf")).isNotEmptyFile();
    }

    private static String address(BufferedReader said) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            int at = line.indexOf("http://127.0.0.1:");
            if (line.contains("serves") && at >= 0) {
                return line.substring(at, line.indexOf(';', at));
            }
        }
        throw new AssertionError("The service did not start: " + lines);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("daybrief.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("DAYBRIEF_HOME");
        return builder.start();
    }
}
