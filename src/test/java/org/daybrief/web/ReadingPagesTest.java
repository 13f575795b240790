package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Token.Purpose;
import org.daybrief.deliver.Wishes;
import org.daybrief.job.Progress;
import org.daybrief.job.RunRequest;
import org.daybrief.mail.MailLinks;
import org.daybrief.settings.WebSettings;
import org.daybrief.store.EditionKey;
import org.daybrief.store.Stores;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The link to an edition that stands in a mail, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingPagesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private RunningService service;
    private Stores stores;
    private Path output;
    private Subscriber reader;
    private MailLinks links;
    private int network;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, MalformedAddress {
        service = new RunningService(folder);
        stores = service.context.stores();
        output = folder.resolve("output");
        reader = stores.subscribers()
                .add(
                        EmailAddress.parse("ann@example.org"),
                        Subscriber.State.ACTIVE,
                        Wishes.DEFAULT,
                        OffsetDateTime.now(Clock.systemUTC()))
                .orElseThrow();
        URI address = URI.create("https://briefing.example.org");
        links = links(new WebSettings(0, "127.0.0.1", address, List.of()), Clock.systemUTC());
        run(DATE, false);
        run(DATE.plusDays(1), false);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** Each test is another visitor. */
    @BeforeEach
    void visit() {
        network++;
    }

    private MailLinks links(WebSettings web, Clock clock) {
        return new MailLinks(stores.tokens(), web, new SecureRandom(), clock);
    }

    private void run(LocalDate date, boolean revise) throws IOException {
        service.context
                .runner()
                .run(new RunRequest(service.settings, BriefingDefinition.daily(), date, revise, "test", Progress.NONE));
    }

    @Test
    void opensThePublishedPageAndItsPdf() throws Exception {
        String path = link(DATE, 1);

        HttpResponse<byte[]> page = get(path);
        HttpResponse<byte[]> pdf = get(path + ".pdf");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(Files.readAllBytes(output.resolve("2026-03-02/daily.html")));
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).isEqualTo(Files.readAllBytes(output.resolve("2026-03-02/daily.pdf")));
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"daily-2026-03-02.pdf\"");
        for (HttpResponse<byte[]> answer : List.of(page, pdf)) {
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().allValues("X-Robots-Tag")).containsExactly("noindex");
        }
    }

    @Test
    void letsThePageApplyItsOwnStyleSheetAndNothingElse() throws Exception {
        HttpResponse<byte[]> page = get(link(DATE, 1));

        String html = new String(page.body(), StandardCharsets.UTF_8);
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'sha256-" + hash
                        + "'; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox");
        assertThat(Jsoup.parse(html).select("[style], script, link[rel=stylesheet]"))
                .isEmpty();
    }

    @Test
    void opensItsEditionAlone() throws Exception {
        byte[] other = get(link(DATE.plusDays(1), 1)).body();

        assertThat(other)
                .isEqualTo(Files.readAllBytes(output.resolve("2026-03-03/daily.html")))
                .isNotEqualTo(get(link(DATE, 1)).body());
    }

    @Test
    void staysWithItsRevision() throws Exception {
        LocalDate date = DATE.plusDays(2);
        run(date, false);
        String first = link(date, 1);
        byte[] page = get(first).body();
        byte[] pdf = get(first + ".pdf").body();
        Files.writeString(
                service.settings.input().resolve("b.txt"),
                "---\ntitle: The lighthouse\noutlet: The Harbour Post\ndate: 2026-03-03\n---\n"
                        + "The lighthouse of Tindra was dark for 3 hours on Tuesday. Nobody was hurt.\n");
        run(date, true);

        assertThat(get(first).body()).isEqualTo(page);
        assertThat(get(first + ".pdf").body()).isEqualTo(pdf);
        assertThat(new String(get(link(date, 2)).body(), StandardCharsets.UTF_8))
                .contains("lighthouse");
    }

    @Test
    void otherLinksOpenNothing() throws Exception {
        String wrong = "A".repeat(43);
        List<String> paths = new ArrayList<>();
        for (Purpose purpose : List.of(Purpose.CONFIRM, Purpose.UNSUBSCRIBE, Purpose.READ)) {
            Token token = token();
            stores.tokens().issue(token, reader.id(), purpose, OffsetDateTime.now(Clock.systemUTC()));
            paths.add("/edition/" + token.text());
        }
        Clock old = Clock.offset(Clock.systemUTC(), Duration.ofDays(-91));
        paths.add(links(new WebSettings(0, "127.0.0.1", URI.create("https://x.example.org"), List.of()), old)
                .page(reader.id(), id(DATE, 1))
                .getPath());
        paths.add(links.page(reader.id(), 987_654).getPath());
        paths.add("/edition/" + wrong + ".pdf");
        paths.add("/edition/a/b");
        byte[] gone = get("/unsubscribe/" + wrong).body();

        for (String path : paths) {
            HttpResponse<byte[]> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8))
                            .title())
                    .isEqualTo(Jsoup.parse(new String(gone, StandardCharsets.UTF_8))
                            .title());
        }
        assertThat(get("/unsubscribe" + link(DATE, 1).substring("/edition".length()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void noLinkIsMadeWithoutAPublicAddress() throws Exception {
        assertThat(links(WebSettings.DEFAULT, Clock.systemUTC()).page(reader.id(), id(DATE, 1)))
                .isNull();
    }

    @Test
    void guessingEnds() throws Exception {
        String right = link(DATE, 1);
        for (int i = 0; i < 20; i++) {
            assertThat(get("/edition/" + token().text()).statusCode()).isEqualTo(404);
        }
        assertThat(get("/edition/" + token().text()).statusCode()).isEqualTo(429);
        assertThat(get(right).statusCode()).isEqualTo(429);
        network++;
        assertThat(get(right).statusCode()).isEqualTo(200);
    }

    @Test
    void noLinkEntersTheLog() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        String right = link(DATE, 1);
        String wrong = "/edition/" + token().text();
        try {
            root.setLevel(Level.INFO);
            get(right);
            get(right + ".pdf");
            get(wrong);
            get(wrong + "/x");
        } finally {
            root.setLevel(before);
            root.detachAppender(lines);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(right.substring(9)) || line.contains(wrong.substring(9)));
        assertThat(new String(get("/metrics").body(), StandardCharsets.UTF_8)).doesNotContain(right.substring(9));
    }

    private String link(LocalDate date, int revision) {
        return links.page(reader.id(), id(date, revision)).getPath();
    }

    private long id(LocalDate date, int revision) {
        return stores.editions()
                .find(new EditionKey("daily", date, revision))
                .orElseThrow()
                .id();
    }

    private static Token token() {
        byte[] random = new byte[Token.BYTES];
        new SecureRandom().nextBytes(random);
        return Token.of(random);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        HttpRequest.Builder request = service.request(path);
        return service.bytes(
                path.equals("/metrics") ? request : request.header("X-Forwarded-For", "192.0.2." + network));
    }
}
