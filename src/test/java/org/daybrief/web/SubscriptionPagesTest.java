package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Token.Purpose;
import org.daybrief.deliver.Wishes;
import org.daybrief.job.JobContext;
import org.daybrief.job.StopTerm;
import org.daybrief.render.MailFormat;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.ScheduleSettings;
import org.daybrief.settings.Settings;
import org.daybrief.settings.WebSettings;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.store.Database;
import org.daybrief.store.Stores;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages for readers over HTTP, as the service has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubscriptionPagesTest {

    private static final String NO_TOKEN = "A".repeat(43);

    private JobContext context;
    private HikariDataSource source;
    private WebService service;
    private Stores stores;
    private HttpClient client;
    private int network;

    @BeforeAll
    void start(@TempDir Path home) throws IOException, MalformedAddress {
        context = JobContext.open(home, DatabaseSettings.EMBEDDED, Clock.systemUTC());
        stores = context.stores();
        source = Database.open(home);
        service = WebService.start(new ServiceParts(
                settings(home),
                context,
                new NoCommands(),
                "test",
                Clock.systemUTC(),
                () -> null,
                new StopTerm(StopTerm.USUAL)));
    }

    private static Settings settings(Path home) throws MalformedAddress {
        Settings plain = Settings.defaults(1);
        MailSettings none = MailSettings.NONE;
        MailSettings mail = new MailSettings(
                "localhost",
                none.port(),
                null,
                null,
                Sender.parse("desk@example.org"),
                null,
                none.subject(),
                none.maxSize(),
                none.connections(),
                none.rate(),
                none.promise(),
                none.sendsNothingNew(),
                null,
                null,
                null);
        return new Settings(
                plain.input(),
                plain.output(),
                home,
                1,
                Settings.DEFAULT_MAX_FILE_SIZE,
                NumericOrder.DAY_FIRST,
                null,
                null,
                List.of(
                        briefing("daily", "Daily briefing", Marking.CLEAR),
                        briefing("coast", "Coast desk", Marking.CLEAR),
                        briefing("night", "Night desk", Marking.AMBER)),
                DatabaseSettings.EMBEDDED,
                ScheduleSettings.DEFAULT,
                new WebSettings(0, "127.0.0.1", null, List.of()),
                mail);
    }

    private static BriefingDefinition briefing(String id, String title, Marking marking) {
        BriefingDefinition daily = BriefingDefinition.daily();
        return new BriefingDefinition(
                id,
                title,
                daily.topic(),
                daily.sections(),
                marking,
                daily.language(),
                daily.length(),
                daily.zone(),
                daily.at(),
                null);
    }

    private static final class NoCommands implements ServiceCommands {

        @Override
        public boolean takes(String name) {
            return false;
        }

        @Override
        public int run(CommandCall call, CommandStream answer, Consumer<Runnable> whenStopped) {
            return 1;
        }
    }

    @AfterAll
    void stop() {
        service.close();
        source.close();
        context.close();
    }

    /** Each test is another visitor. */
    @BeforeEach
    void visit() {
        network++;
        client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Test
    void signsUpInTwoSteps() throws Exception {
        HttpResponse<String> form = get("/subscribe");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(form.body()).select("main strong").eachText())
                .containsExactly("Daily briefing", "Coast desk");
        assertThat(post("/subscribe", form, "address=ann%40example.org").body()).contains("Look into your mailbox");
        Token link = issue(find("ann@example.org"), Purpose.CONFIRM);

        HttpResponse<String> page = get("/confirm/" + link.text());
        assertThat(Jsoup.parse(page.body()).select(".address").text()).isEqualTo("ann@example.org");
        assertThat(find("ann@example.org").state()).isEqualTo(State.PENDING);
        HttpResponse<String> done = post("/confirm/" + link.text(), page, "");
        assertThat(done.body()).contains("You are subscribed");
        assertThat(find("ann@example.org").state()).isEqualTo(State.ACTIVE);
        String preferences = Jsoup.parse(done.body(), done.uri().toString())
                .select("main a")
                .first()
                .absUrl("href");
        assertThat(get(URI.create(preferences).getPath()).body()).contains("What you get");
    }

    @Test
    void answersTheSameForEveryAddress() throws Exception {
        add("known@example.org", State.ACTIVE);
        add("waiting@example.org", State.PENDING);
        add("left@example.org", State.UNSUBSCRIBED);
        add("bounced@example.org", State.SUPPRESSED);
        HttpResponse<String> form = get("/subscribe");
        List<String> answers = new ArrayList<>();
        for (String name : List.of("unknown", "known", "waiting", "left", "bounced", "unknown", "known")) {
            HttpResponse<String> answer = post("/subscribe", form, "address=" + name + "%40example.org");
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
            headers.keySet().removeIf(header -> header.equalsIgnoreCase("Date"));
            answers.add(answer.statusCode() + "\n" + headers + "\n" + answer.body());
        }
        assertThat(answers).allMatch(answers.get(0)::equals);
        assertThat(answers.get(0)).startsWith("200\n");
        assertThat(letters("unknown@example.org")).isEqualTo(1);
        assertThat(letters("known@example.org")).isEqualTo(1);
    }

    @Test
    void twentySignUpsAnHourFromOneNetworkAddress() throws Exception {
        HttpResponse<String> form = get("/subscribe");
        for (int i = 0; i < 20; i++) {
            assertThat(post("/subscribe", form, "address=many" + i + "%40example.org")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(post("/subscribe", form, "address=many20%40example.org").statusCode())
                .isEqualTo(429);
        assertThat(stores.subscribers().find(EmailAddress.parse("many20@example.org")))
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnAddressAndKeepsIt() throws Exception {
        HttpResponse<String> answer =
                post("/subscribe", get("/subscribe"), "address=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%40x");
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script")).isEmpty();
        Element field = page.getElementById("address");
        assertThat(field.val()).isEqualTo("\"><script>alert(1)</script>@x");
        assertThat(page.getElementById(field.attr("aria-describedby")).text()).contains("is no mail address");
    }

    @Test
    void leavesInOneClickWithoutCookieOrForm() throws Exception {
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=b")) {
            Subscriber subscriber = add("one" + type.length() + "@example.org", State.ACTIVE);
            Token link = issue(subscriber, Purpose.UNSUBSCRIBE);
            String body = type.startsWith("multipart")
                    ? "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n"
                    : "List-Unsubscribe=One-Click";
            for (int i = 0; i < 2; i++) {
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                request("/unsubscribe/" + link.text())
                                        .header("Content-Type", type)
                                        .header("Origin", "https://mail.example.com")
                                        .POST(BodyPublishers.ofString(body))
                                        .build(),
                                BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(type).isEqualTo(200);
                assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            }
            assertThat(find(subscriber.address().text()).state()).isEqualTo(State.UNSUBSCRIBED);
        }
    }

    @Test
    void leavesByTheButtonOfThePage() throws Exception {
        Subscriber subscriber = add("button@example.org", State.ACTIVE);
        String path = "/unsubscribe/" + issue(subscriber, Purpose.UNSUBSCRIBE).text();

        HttpResponse<String> page = get(path);
        assertThat(page.body()).contains("Leave the list");
        assertThat(post(path, page, "").body()).contains("You have left");
        assertThat(get(path).body()).contains("You have left");
        assertThat(find("button@example.org").state()).isEqualTo(State.UNSUBSCRIBED);
        assertThat(get(path + "/preferences").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesFormsThatAreNotOurs() throws Exception {
        Subscriber subscriber = add("csrf@example.org", State.ACTIVE);
        String token = issue(subscriber, Purpose.UNSUBSCRIBE).text();
        String confirm = issue(subscriber, Purpose.CONFIRM).text();
        for (String path : List.of(
                "/subscribe",
                "/confirm/" + confirm,
                "/unsubscribe/" + token,
                "/unsubscribe/" + token + "/preferences")) {
            assertThat(send(request(path)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("address=csrf%40example.org&do=pause")))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(find("csrf@example.org").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aWrongLinkIsOneAndTheSamePageWhateverIsWrongWithIt() throws Exception {
        Subscriber subscriber = add("wrong@example.org", State.ACTIVE);
        String leave = issue(subscriber, Purpose.UNSUBSCRIBE).text();
        String confirm = issue(subscriber, Purpose.CONFIRM).text();
        List<String> bodies = new ArrayList<>();
        for (String path : List.of(
                "/confirm/" + leave,
                "/unsubscribe/" + confirm,
                "/confirm/" + NO_TOKEN,
                "/unsubscribe/" + NO_TOKEN,
                "/confirm/x",
                "/unsubscribe/" + leave + "x")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            bodies.add(answer.body());
        }
        assertThat(bodies).allMatch(bodies.get(0)::equals);
        HttpResponse<String> form = get("/subscribe");
        assertThat(post("/confirm/" + leave, form, "").statusCode()).isEqualTo(404);
        assertThat(post("/unsubscribe/" + confirm, form, "").statusCode()).isEqualTo(404);
        assertThat(post("/unsubscribe/" + confirm, form, UnsubscribeController.ONE_CLICK)
                        .statusCode())
                .isEqualTo(404);
        assertThat(find("wrong@example.org").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void guessesAreThrottledAfterTwentyFromOneNetworkAddress() throws Exception {
        Subscriber subscriber = add("guess@example.org", State.ACTIVE);
        String right = issue(subscriber, Purpose.UNSUBSCRIBE).text();
        for (int i = 0; i < 20; i++) {
            assertThat(get("/unsubscribe/" + NO_TOKEN).statusCode()).isEqualTo(404);
        }
        for (String path : List.of("/unsubscribe/" + NO_TOKEN, "/confirm/" + NO_TOKEN, "/unsubscribe/" + right)) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(429);
        }
        // a mail provider's machine still ends its readers' subscriptions
        assertThat(post("/unsubscribe/" + right, get("/subscribe"), UnsubscribeController.ONE_CLICK)
                        .statusCode())
                .isEqualTo(200);
        network++;
        assertThat(get("/unsubscribe/" + right).statusCode()).isEqualTo(200);
    }

    @Test
    void lookingChangesNothing() throws Exception {
        Subscriber subscriber = add("look@example.org", State.ACTIVE);
        Subscriber pending = add("look-pending@example.org", State.PENDING);
        String leave = "/unsubscribe/" + issue(subscriber, Purpose.UNSUBSCRIBE).text();
        String confirm = "/confirm/" + issue(pending, Purpose.CONFIRM).text();
        jdbc().sql("delete from letter").update(); // else the service goes on with them meanwhile
        String before = database();
        for (String path : List.of(
                "/subscribe", confirm, leave, leave + "/preferences", "/assets/pages.css", leave + "/x", "/confirm")) {
            for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                send(request(path).method(method, BodyPublishers.noBody()));
                send(request(path + "?List-Unsubscribe=One-Click&do=pause").method(method, BodyPublishers.noBody()));
            }
        }
        assertThat(database()).isEqualTo(before);
    }

    @Test
    void noLogEverHasALink() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        try {
            Subscriber subscriber = add("log@example.org", State.ACTIVE);
            String token = issue(subscriber, Purpose.UNSUBSCRIBE).text();
            for (String path : List.of(
                    "/unsubscribe/" + token,
                    "/unsubscribe/" + token + "/",
                    "/unsubscribe/" + token + "/x/y",
                    "/unsubscribe/" + token + ";a=b",
                    "/unsubscribe/" + token + "%2f",
                    "/unsubscribe//" + token,
                    "/confirm/" + token + "/preferences",
                    "/Unsubscribe/" + token)) {
                for (String method : List.of("GET", "POST", "PUT", "DELETE", "BREW")) {
                    send(request(path).method(method, BodyPublishers.ofString("List-Unsubscribe=One-Click")));
                }
            }
            assertThat(log.list)
                    .extracting(event -> event.getFormattedMessage() + event.getThrowableProxy())
                    .noneMatch(line -> line.contains(token));
        } finally {
            root.detachAppender(log);
            root.setLevel(level);
        }
    }

    @Test
    void everyPageIsStrictPlainAndLabelled() throws Exception {
        Subscriber subscriber = add("strict@example.org", State.ACTIVE);
        String leave = "/unsubscribe/" + issue(subscriber, Purpose.UNSUBSCRIBE).text();
        String confirm = "/confirm/"
                + issue(add("strict-pending@example.org", State.PENDING), Purpose.CONFIRM)
                        .text();
        for (String path : List.of("/subscribe", confirm, leave, leave + "/preferences", "/confirm/" + NO_TOKEN)) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; style-src 'self';");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            Document page = Jsoup.parse(answer.body(), answer.uri().toString());
            assertThat(page.select("script, style, [style], img, iframe")).isEmpty();
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("h1")).hasSize(1);
            for (Element field : page.select("input:not([type=hidden]), textarea")) {
                assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.outerHtml())
                        .hasSize(1);
            }
            String style = page.select("link[rel=stylesheet]").attr("abs:href");
            assertThat(get(URI.create(style).getPath()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aReaderChoosesWhatTheyGetAndSeesNoOtherBriefing() throws Exception {
        Subscriber subscriber = add("choose@example.org", State.ACTIVE);
        String path = "/unsubscribe/" + issue(subscriber, Purpose.UNSUBSCRIBE).text() + "/preferences";
        HttpResponse<String> page = get(path);
        assertThat(page.body()).contains("Daily briefing", "Coast desk").doesNotContain("Night desk");

        HttpResponse<String> saved =
                post(path, page, "do=save&format=pdf&briefing=coast&briefing=night&topics=rail%0D%0Aharbour+strike");
        assertThat(saved.body()).contains("Saved.");
        assertThat(find("choose@example.org").wishes())
                .isEqualTo(
                        new Wishes(MailFormat.PDF, Marking.CLEAR, List.of("harbour strike", "rail"), List.of("coast")));
        post(path, page, "do=pause");
        assertThat(find("choose@example.org").state()).isEqualTo(State.PAUSED);
        post(path, page, "do=resume");
        assertThat(find("choose@example.org").state()).isEqualTo(State.ACTIVE);
        HttpResponse<String> none = post(path, page, "do=save&format=html&topics=a%3Bb");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(post(path, page, "do=save&format=html").body()).contains("Choose at least one briefing");
        assertThat(find("choose@example.org").wishes().format()).isEqualTo(MailFormat.PDF);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    /** Posts a form with the hidden field of the page that it stands on. */
    private HttpResponse<String> post(String path, HttpResponse<String> page, String body) throws Exception {
        Element hidden = Jsoup.parse(page.body()).select("input[type=hidden]").first();
        String form = hidden.attr("name") + "="
                + java.net.URLEncoder.encode(hidden.val(), java.nio.charset.StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.isEmpty() ? form : body + "&" + form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.url() + path)).header("X-Forwarded-For", "192.0.2." + network);
    }

    private Subscriber add(String address, State state) throws MalformedAddress {
        return stores.subscribers()
                .add(EmailAddress.parse(address), state, Wishes.DEFAULT, OffsetDateTime.now(Clock.systemUTC()))
                .orElseThrow();
    }

    private Subscriber find(String address) throws MalformedAddress {
        return stores.subscribers().find(EmailAddress.parse(address)).orElseThrow();
    }

    private Token issue(Subscriber subscriber, Purpose purpose) {
        byte[] random = new byte[Token.BYTES];
        new java.security.SecureRandom().nextBytes(random);
        Token token = Token.of(random);
        stores.tokens().issue(token, subscriber.id(), purpose, OffsetDateTime.now(Clock.systemUTC()));
        return token;
    }

    private int letters(String address) throws MalformedAddress {
        return jdbc().sql("select count(*) from letter where subscriber = ?")
                .param(find(address).id())
                .query(Integer.class)
                .single();
    }

    /** All that it holds, as text. */
    private String database() {
        return String.join(
                "\n", jdbc().sql("script nosettings").query(String.class).list());
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(source);
    }
}
