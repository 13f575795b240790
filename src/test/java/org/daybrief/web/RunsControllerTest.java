package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunsControllerTest {

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

    @Test
    void aRunIsAcceptedFollowedAndItsEditionHandedOut() throws Exception {
        HttpResponse<String> accepted = service.send(wanted("{\"briefing\":\"daily\",\"date\":\"2026-03-02\"}"));
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Location")).hasValue("/api/runs/daily/2026-03-02");

        String events =
                JsonMapper.shared().readTree(accepted.body()).get("events").asString();
        HttpResponse<String> told = service.send(service.local(events));
        assertThat(told.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(told.body().strip())
                .endsWith("event:done\ndata:{\"briefing\":\"daily\",\"date\":\"2026-03-02\",\"revision\":1,"
                        + "\"result\":\"published\",\"edition\":1}");

        JsonNode runs = JsonMapper.shared()
                .readTree(service.send(service.local("/api/runs/daily/2026-03-02"))
                        .body());
        assertThat(runs.get(0).get("state").asString()).isEqualTo("done");
        Path published = folder.resolve("output/2026-03-02");
        for (String format : new String[] {"html", "pdf", "json"}) {
            byte[] file = Files.readAllBytes(published.resolve("daily." + format));
            assertThat(edition(format)).as(format).isEqualTo(file);
        }
        byte[] html = edition("html");
        Files.delete(published.resolve("daily.html"));
        assertThat(edition("html")).isEqualTo(html);
        Files.writeString(published.resolve("daily.html"), "changed");
        assertThat(edition("html")).isEqualTo(html);
    }

    @Test
    void whatCannotBeDoneIsSaidAsAProblem() throws Exception {
        assertProblem(wanted("{\"briefing\":\"nobody\"}"), 422);
        assertProblem(wanted("{\"briefing\":\"daily\",\"date\":\"tomorrow\"}"), 422);
        assertProblem(wanted("{\"briefing\":\"daily\",\"date\":\"+2026-03-02\"}"), 422);
        assertProblem(wanted("{"), 400);
        assertProblem(wanted("{}").setHeader("Content-Type", "text/plain"), 415);
        assertProblem(service.local("/api/runs").DELETE(), 405);
        assertProblem(service.local("/api/send").POST(RunningService.text("")), 409);
        assertProblem(service.local("/api/deliveries?state=lost"), 422);
        assertProblem(service.local("/api/runs/daily/1999-01-01"), 404);
        assertProblem(service.local("/api/runs/unknown/events"), 404);
        assertProblem(service.local("/api/editions/daily/1999-01-01.pdf"), 404);
    }

    @Test
    void theLedgerIsShown() throws Exception {
        assertThat(service.send(service.local("/api/deliveries?state=unknown")).body())
                .isEqualTo("[]");
    }

    private static void assertProblem(HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<String> answer = service.send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt())
                .isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.");
    }

    private static byte[] edition(String format) throws Exception {
        HttpResponse<byte[]> answer = service.bytes(service.local("/api/editions/daily/2026-03-02." + format));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .endsWith("sandbox");
        return answer.body();
    }

    private static HttpRequest.Builder wanted(String body) {
        return service.local("/api/runs")
                .header("Content-Type", "application/json")
                .POST(RunningService.text(body));
    }
}
