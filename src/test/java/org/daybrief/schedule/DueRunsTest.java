package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.JobContext;
import org.daybrief.job.Progress;
import org.daybrief.schedule.Pass.Waiting;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.ScheduleSettings;
import org.daybrief.settings.Settings;
import org.daybrief.settings.WebSettings;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.store.EditionKey;
import org.daybrief.store.EditionState;
import org.daybrief.store.ScheduleStore.Skip;
import org.daybrief.store.ScheduleStore.SkipKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueRunsTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock("2026-11-22T06:00:00Z");
    private final RecordedNews news = new RecordedNews();
    private Path input;
    private JobContext context;

    @BeforeEach
    void oneArticle() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("a.txt"),
                "Title: A bridge\nDate: 2026-11-21\n\nThe council closed the old bridge. It said 40 lorries were waiting.\n");
        context = JobContext.open(folder.resolve("home"), clock);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void makesWhatIsDueOnce() {
        assertThat(made(runs(1).pass(Progress.NONE))).containsExactly("2026-11-22/daily PUBLISHED");
        assertThat(runs(1).pass(Progress.NONE)).isEqualTo(new Pass(List.of(), List.of()));
        clock.set("2026-11-23T04:59:59Z");
        assertThat(made(runs(1).pass(Progress.NONE))).isEmpty();
        clock.set("2026-11-23T05:00:00Z");
        assertThat(made(runs(1).pass(Progress.NONE))).containsExactly("2026-11-23/daily PUBLISHED");
    }

    @Test
    void catchesUpNoMoreThanIsWantedAndSaysWhatItPassedOver() {
        runs(1).pass(Progress.NONE);
        clock.add(Duration.ofDays(5));

        assertThat(made(runs(3).pass(Progress.NONE)))
                .containsExactly(
                        "2026-11-25/daily PUBLISHED", "2026-11-26/daily PUBLISHED", "2026-11-27/daily PUBLISHED");

        assertThat(skips())
                .containsExactly(new Skip(
                        SkipKind.MISSED,
                        SUNDAY.plusDays(1),
                        SUNDAY.plusDays(2),
                        "2 editions were missed while nothing ran; max-catch-up is 3.",
                        clock.instant()));
        assertThat(made(runs(5).pass(Progress.NONE))).isEmpty();
    }

    @Test
    void aFailedEditionIsTriedAgainEverLaterAndThenNoMore() {
        DueRuns runs = runs(1);
        for (int minutes : new int[] {5, 15, 60}) {
            assertThat(made(runs.pass(failing("scan")))).containsExactly("2026-11-22/daily FAILED");
            clock.add(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(runs.pass(failing("scan"))).satisfies(pass -> {
                assertThat(pass.reports()).isEmpty();
                assertThat(pass.waiting())
                        .singleElement()
                        .satisfies(waiting ->
                                assertThat(waiting.why()).startsWith("it failed and is tried again at 2026-11-22 0"));
            });
            clock.add(Duration.ofSeconds(1));
        }
        assertThat(made(runs.pass(failing("scan")))).containsExactly("2026-11-22/daily FAILED");
        clock.add(Duration.ofHours(12));
        assertThat(runs.pass(Progress.NONE))
                .isEqualTo(new Pass(
                        List.of(),
                        List.of(new Waiting(
                                "daily",
                                SUNDAY,
                                "it failed 4 times and is not tried again by itself:"
                                        + " daybrief run --briefing daily --date 2026-11-22",
                                false))));
        assertThat(skips()).singleElement().satisfies(skip -> {
            assertThat(skip.kind()).isEqualTo(SkipKind.GIVEN_UP);
            assertThat(skip.reason())
                    .startsWith("It failed 4 times. The last failure: The run failed: java.lang.IllegalStateException");
        });
        assertThat(news.told)
                .containsExactly(
                        "failed 2026-11-22/daily scan again 06:05",
                        "failed 2026-11-22/daily scan again 06:20",
                        "failed 2026-11-22/daily scan again 07:20",
                        "failed 2026-11-22/daily scan");

        clock.set("2026-11-23T05:00:00Z");
        assertThat(made(runs.pass(Progress.NONE))).containsExactly("2026-11-23/daily PUBLISHED");
    }

    @Test
    void tellsThatAFailedEditionWasMadeAtLast() {
        runs(1).pass(failing("analyze"));
        clock.add(Duration.ofMinutes(5));

        assertThat(made(runs(1).pass(Progress.NONE))).containsExactly("2026-11-22/daily PUBLISHED");
        assertThat(news.told)
                .containsExactly("failed 2026-11-22/daily analyze again 06:05", "recovered 2026-11-22/daily");
    }

    @Test
    void aLaterDateWaitsWhileAnEarlierOneIsStillTried() {
        runs(1).pass(Progress.NONE);
        clock.add(Duration.ofDays(2));

        assertThat(made(runs(2).pass(failing("scan")))).containsExactly("2026-11-23/daily FAILED");
        clock.add(Duration.ofMinutes(5));
        assertThat(made(runs(2).pass(Progress.NONE)))
                .containsExactly("2026-11-23/daily PUBLISHED", "2026-11-24/daily PUBLISHED");
    }

    @Test
    void anInputFolderThatIsGoneIsAFailureAndNoEmptyEdition() throws IOException {
        Files.move(input, folder.resolve("elsewhere"));

        assertThat(made(runs(1).pass(Progress.NONE))).containsExactly("2026-11-22/daily FAILED");
        Files.move(folder.resolve("elsewhere"), input);
        clock.add(Duration.ofMinutes(5));
        assertThat(made(runs(1).pass(Progress.NONE))).containsExactly("2026-11-22/daily PUBLISHED");
    }

    @Test
    void anEditionThatAnotherRunWorksOnIsNoError() {
        List<Pass> inner = new ArrayList<>();
        Progress meddling = (step, done, total) -> {
            if (step.equals("render") && inner.isEmpty()) {
                inner.add(runs(1).pass(Progress.NONE));
            }
        };

        assertThat(made(runs(1).pass(meddling))).containsExactly("2026-11-22/daily PUBLISHED");
        assertThat(inner)
                .containsExactly(
                        new Pass(List.of(), List.of(new Waiting("daily", SUNDAY, "another run works on it", true))));
        assertThat(skips())
                .singleElement()
                .satisfies(skip -> assertThat(skip.kind()).isEqualTo(SkipKind.BUSY));
        assertThat(news.told).isEmpty();
    }

    @Test
    void anEditionThatBringsTheProcessDownComesToAnEnd() {
        EditionKey key = new EditionKey("daily", SUNDAY, 1);
        long id = context.stores().editions().create(key).id();
        for (int fence = 1; fence <= 10; fence++) {
            context.stores().leases().take(key);
            context.stores()
                    .leases()
                    .release(id, fence, EditionState.RUNNING, clock.instant().atOffset(ZoneOffset.UTC));
        }

        assertThat(runs(1).pass(Progress.NONE).waiting())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.why()).startsWith("it was begun 10 times and"));
        assertThat(news.told).containsExactly("failed 2026-11-22/daily null");
    }

    @Test
    void aStopEndsThePassAndTheNextOneGoesOn() {
        DueRuns runs = runs(1);
        assertThat(made(runs.pass((step, done, total) -> {
                    if (step.equals("group")) {
                        runs.stop();
                    }
                })))
                .containsExactly("2026-11-22/daily STOPPED");
        context.close();
        context = JobContext.open(folder.resolve("home"), clock);
        assertThat(made(runs(1).pass(Progress.NONE))).containsExactly("2026-11-22/daily PUBLISHED");
        assertThat(news.told).isEmpty();
    }

    private static List<String> made(Pass pass) {
        return pass.reports().stream()
                .map(report -> report.key() + " " + report.result())
                .toList();
    }

    private static Progress failing(String failing) {
        return (step, done, total) -> {
            if (step.equals(failing)) {
                throw new IllegalStateException("the disk is full");
            }
        };
    }

    private List<Skip> skips() {
        return context.stores().schedule().skips("daily", 10);
    }

    private DueRuns runs(int maxCatchUp) {
        Settings settings = new Settings(
                input,
                folder.resolve("output"),
                folder.resolve("home"),
                1,
                Settings.DEFAULT_MAX_FILE_SIZE,
                NumericOrder.DAY_FIRST,
                null,
                null,
                List.of(BriefingDefinition.daily()),
                DatabaseSettings.EMBEDDED,
                new ScheduleSettings(Map.of(), maxCatchUp, null),
                WebSettings.DEFAULT,
                MailSettings.NONE);
        return new DueRuns(settings, context.runner(), context.stores().schedule(), news, clock, "test");
    }
}
