package org.daybrief.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.JobContext;
import org.daybrief.job.StopTerm;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.ScheduleSettings;
import org.daybrief.settings.Settings;
import org.daybrief.settings.WebSettings;
import org.daybrief.settings.WebSettings.Operator;
import org.daybrief.statement.time.NumericOrder;
import org.jspecify.annotations.Nullable;

/** A real service on a port of its own, with one operator, a few articles and commands that only say what they were asked. */
final class RunningService implements AutoCloseable {

    static final String PASSWORD = "seven grey gulls";

    final Path home;
    final Settings settings;
    final JobContext context;
    final WebService service;
    final CountDownLatch hold = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    RunningService(Path folder) throws IOException {
        this(folder, () -> null);
    }

    /** @param schedule what keeps the schedule from working */
    RunningService(Path folder, Supplier<@Nullable String> schedule) throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("a.txt"),
                "---\ntitle: The ferry\noutlet: The Harbour Post\ndate: 2026-03-01\n---\n"
                        + "The ferry to Tindra carried 400 passengers on Sunday. It was late twice.\n");
        settings = new Settings(
                input,
                folder.resolve("output"),
                home,
                1,
                Settings.DEFAULT_MAX_FILE_SIZE,
                NumericOrder.DAY_FIRST,
                null,
                null,
                List.of(BriefingDefinition.daily()),
                DatabaseSettings.EMBEDDED,
                ScheduleSettings.DEFAULT,
                new WebSettings(0, "127.0.0.1", null, List.of(new Operator("ines", Passwords.hash(PASSWORD)))),
                MailSettings.NONE);
        context = JobContext.open(home);
        service = WebService.start(new ServiceParts(
                settings, context, new Echo(), "test", Clock.systemUTC(), schedule, new StopTerm(StopTerm.USUAL)));
    }

    /** Says what it was asked; "hold" waits until the test lets it go or it is stopped. */
    private final class Echo implements ServiceCommands {

        @Override
        public boolean takes(String name) {
            return name.equals("echo");
        }

        @Override
        public int run(CommandCall call, CommandStream answer, Consumer<Runnable> whenStopped) {
            whenStopped.accept(hold::countDown);
            try {
                answer.text().write(call.arguments().toString().getBytes(StandardCharsets.UTF_8));
                if (call.arguments().contains("hold")) {
                    hold.await();
                }
            } catch (IOException | InterruptedException e) {
                return 9;
            }
            return 7;
        }
    }

    int port() {
        return service.url().getPort();
    }

    String token() {
        return TokenFile.read(home).orElseThrow().token();
    }

    /** A request without login. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.url() + path)).timeout(Duration.ofSeconds(20));
    }

    /** A request of the command line. */
    HttpRequest.Builder local(String path) {
        return request(path).header("Authorization", "Bearer " + token());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    @Override
    public void close() {
        service.close();
        context.close();
    }
}
