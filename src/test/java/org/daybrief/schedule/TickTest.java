package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daybrief.job.JobContext;
import org.daybrief.job.StopTerm;
import org.daybrief.settings.Settings;
import org.daybrief.store.EditionState;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class TickTest {

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock("2026-11-22T06:00:00Z");
    private final RecordedNews news = new RecordedNews();
    private final List<LocalDate> upkeeps = new ArrayList<>();
    private Nights nights;
    private JobContext context;

    @BeforeEach
    void oneArticle() throws IOException {
        nights = new Nights(folder, ZoneId.of("UTC"), LocalTime.of(5, 0), database.fresh());
        nights.article(LocalDate.of(2026, 11, 21));
        context = nights.open(clock);
    }

    @Test
    void twoProcessesOnOneDatabaseMakeEachEditionOnce() throws Exception {
        try (JobContext own = context;
                JobContext other = nights.open(clock)) {
            Tick one = tick(own);
            Tick two = tick(other);
            for (int day = 0; day < 3; day++) {
                Thread second = new Thread(two::look);
                second.start();
                one.look();
                second.join();
                clock.add(Duration.ofMinutes(1));
                one.look();
                clock.add(Duration.ofDays(1));
            }
            assertThat(context.stores().editions().all())
                    .extracting(StoredEdition::key)
                    .hasToString("[2026-11-24/daily, 2026-11-23/daily, 2026-11-22/daily]");
            assertThat(context.stores().editions().all())
                    .extracting(StoredEdition::state)
                    .containsOnly(EditionState.DONE);
            assertThat(news.told).isEmpty();
            assertThat(upkeeps).hasSize(3);
        }
    }

    @Test
    void outlivesADatabaseThatIsGoneAndSaysSoOnce() {
        Tick tick = tick(context);
        context.close();

        tick.look();
        tick.look();

        assertThat(news.told).hasSize(1);
        assertThat(news.told.get(0)).startsWith("trouble The schedule cannot work: ");
        assertThat(tick.trouble()).isNotNull();
    }

    @Test
    void looksByItselfAndStopsARunBetweenTwoChunks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (JobContext own = context) {
            Settings settings = nights.settings(1);
            DueRuns runs = new DueRuns(settings, own.runner(), own.stores().schedule(), news, clock, "test");
            NightlyUpkeep upkeep = new NightlyUpkeep(
                    settings,
                    own.stores(),
                    () -> {
                        begun.countDown();
                        return "done";
                    },
                    news,
                    clock);
            try (Tick tick = new Tick(runs, upkeep, news, clock, new StopTerm(StopTerm.USUAL))) {
                clock.add(Duration.ofHours(2));
                runs.pass((step, done, total) -> {});
                tick.start();
                assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
                assertThat(tick.lastLook()).isEqualTo(clock.instant());
                assertThat(tick.trouble()).isNull();
            }
            clock.add(Duration.ofDays(1));
            assertThat(runs.pass((step, done, total) -> {})).isEqualTo(new Pass(List.of(), List.of()));
        }
    }

    private Tick tick(JobContext working) {
        Settings settings = nights.settings(1);
        DueRuns runs = new DueRuns(settings, working.runner(), working.stores().schedule(), news, clock, "test");
        Upkeep upkeep = () -> {
            synchronized (upkeeps) {
                upkeeps.add(LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")));
            }
            return "done";
        };
        return new Tick(
                runs,
                new NightlyUpkeep(settings, working.stores(), upkeep, news, clock),
                news,
                clock,
                new StopTerm(StopTerm.USUAL));
    }
}
