package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateControllerTest {

    @Test
    void saysWhatKeepsTheScheduleFromWorking(@TempDir Path folder) throws Exception {
        try (RunningService service = new RunningService(folder, () -> "java.lang.IllegalStateException: no disk")) {
            HttpResponse<String> health = service.send(service.request("/health"));

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body())
                    .isEqualTo(
                            "{\"status\":\"failing\",\"database\":\"ok\",\"schedule\":\"failing\","
                                    + "\"trouble\":\"java.lang.IllegalStateException: no disk\",\"version\":\"test\",\"runs\":[]}");
        }
    }

    @Test
    void tellsCallersFromElsewhereThatItFailsAndNotWhy(@TempDir Path folder) throws Exception {
        try (RunningService service = new RunningService(folder, () -> "java.lang.IllegalStateException: no disk")) {
            HttpResponse<String> health =
                    service.send(service.request("/health").header("X-Forwarded-For", "203.0.113.7"));

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).isEqualTo("{\"status\":\"failing\",\"database\":\"ok\"}");
        }
    }

    @Test
    void isWellWhereTheScheduleIs(@TempDir Path folder) throws Exception {
        try (RunningService service = new RunningService(folder)) {
            HttpResponse<String> health = service.send(service.request("/health"));

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .isEqualTo(
                            "{\"status\":\"ok\",\"database\":\"ok\",\"schedule\":\"ok\",\"version\":\"test\",\"runs\":[]}");
        }
    }
}
