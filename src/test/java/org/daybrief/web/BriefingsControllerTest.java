package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.Progress;
import org.daybrief.job.RunRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A briefing is asked for, followed and fetched over HTTP. */
class BriefingsControllerTest {

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningService(folder);
        service.context
                .runner()
                .run(new RunRequest(
                        service.settings,
                        BriefingDefinition.daily(),
                        LocalDate.parse("2026-03-02"),
                        false,
                        "test",
                        Progress.NONE));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aBriefingIsAskedForFollowedAndFetched() throws Exception {
        HttpResponse<String> accepted = service.send(wanted(body("ferry")));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        JsonNode view = JsonMapper.shared().readTree(accepted.body());
        String place = accepted.headers().firstValue("Location").orElseThrow();
        assertThat(view.get("title").asString()).isEqualTo("ferry: 1 to 3 March 2026");
        assertThat(view.get("articles").asInt()).isEqualTo(1);

        HttpResponse<String> told =
                service.send(service.local(view.get("events").asString()));
        assertThat(told.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(told.body()).contains("event:done");

        HttpResponse<byte[]> pdf = service.bytes(service.local(place + ".pdf"));
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"ferry-2026-03-01-2026-03-03.pdf\"");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(service.send(service.local(place + ".html")).body()).contains("On demand");

        HttpResponse<String> again = service.send(wanted(body("ferry")));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Location")).hasValue(place);
        assertThat(JsonMapper.shared()
                        .readTree(service.send(service.local(place)).body())
                        .get("state")
                        .asString())
                .isEqualTo("done");
        assertThat(service.send(service.local(place + "/events")).body()).contains("event:done");
        assertThat(service.bytes(service.local(place + ".pdf")).body()).isEqualTo(pdf.body());
        assertThat(service.send(service.local("/api/runs")).body()).doesNotContain("~");
    }

    @Test
    void whatCannotBeMadeIsSaidAsAProblem() throws Exception {
        HttpResponse<String> nothing = service.send(wanted(body("volcano")));
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("The archive holds 1 article of 2026-03-01");
        assertThat(status(wanted(body("\\u0000")))).isEqualTo(422);
        assertThat(status(wanted(body("x".repeat(10_000))))).isEqualTo(422);
        assertThat(status(wanted("{\"topics\":[null],\"from\":\"2026-03-01\",\"to\":\"2026-03-03\"}")))
                .isEqualTo(422);
        assertThat(status(wanted("{\"topics\":[\"ferry\"],\"from\":\"2026-03-04\",\"to\":\"2026-03-03\"}")))
                .isEqualTo(422);
        assertThat(status(wanted("{\"topics\":[\"ferry\"],\"from\":\"yesterday\"}")))
                .isEqualTo(422);
        assertThat(
                        status(
                                wanted(
                                        "{\"topics\":[\"ferry\"],\"briefing\":\"nobody\",\"from\":\"2026-03-01\",\"to\":\"2026-03-03\"}")))
                .isEqualTo(422);
        assertThat(status(wanted("{"))).isEqualTo(400);
        for (String path : new String[] {"/0123456789abcdef", "/x/events", "/x.pdf", "/x.exe"}) {
            assertThat(status(service.local("/api/briefings" + path))).as(path).isEqualTo(404);
        }
    }

    private static String body(String topic) {
        return "{\"topics\":[\"" + topic + "\"],\"from\":\"2026-03-01\",\"to\":\"2026-03-03\"}";
    }

    private static int status(HttpRequest.Builder request) throws Exception {
        return service.send(request).statusCode();
    }

    private static HttpRequest.Builder wanted(String body) {
        return service.local("/api/briefings")
                .header("Content-Type", "application/json")
                .POST(RunningService.text(body));
    }
}
