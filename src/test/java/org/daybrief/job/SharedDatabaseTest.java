package org.daybrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.Settings;
import org.daybrief.store.TestDatabase;
import org.daybrief.text.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several machines on one PostgreSQL: an edition is the work of one of them, and a sleeper that wakes up harms nothing. */
class SharedDatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private DatabaseSettings database;
    private int machines;

    @BeforeEach
    void articles() throws IOException {
        database = TestDatabase.POSTGRESQL.fresh();
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("a.txt"),
                "---\ntitle: A title\noutlet: The Harbour Post\ndate: 2026-03-01\n---\nThe ferry was late on Monday.\n");
    }

    @Test
    void ofThreeThatStartOrRestartAnEditionOneWorksOnIt() throws Exception {
        race(2);
    }

    @Test
    @Tag("proof")
    void neverInTwoHundredRacesDoTwoWorkOnOne() throws Exception {
        race(200);
    }

    /** Every second edition has failed before: Spring Batch lets several restart one job at once. */
    private void race(int rounds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<JobContext> three = List.of(open(), open(), open());
        try {
            for (int round = 0; round < rounds; round++) {
                LocalDate day = DAY.plusDays(round);
                if (round % 2 == 1) {
                    failAt("compose", day, three.get(0));
                }
                AtomicInteger working = new AtomicInteger();
                Progress counting = (step, done, total) -> {
                    if (step.equals("compose")) {
                        working.incrementAndGet();
                    }
                };
                List<String> results = new ArrayList<>();
                List<Callable<String>> starts = three.stream()
                        .<Callable<String>>map(machine -> () -> result(machine, day, counting))
                        .toList();
                for (Future<String> each : threads.invokeAll(starts)) {
                    results.add(each.get());
                }
                assertThat(working).as("round " + round + ": " + results).hasValue(1);
                assertThat(results)
                        .as("round " + round)
                        .containsOnlyOnce("PUBLISHED")
                        .allMatch(result -> result.equals("PUBLISHED")
                                || result.equals("UP_TO_DATE")
                                || result.startsWith("Another run works on edition " + day + "/daily"));
            }
        } finally {
            threads.shutdown();
            three.forEach(JobContext::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "compose", "publish", "settle"})
    void aSleeperThatWakesUpAfterItsTermHarmsNothing(String step) throws IOException {
        AtomicInteger slept = new AtomicInteger();
        try (JobContext sleeper = open();
                JobContext other = open()) {
            Progress sleeping = (at, done, total) -> {
                if (at.equals(step) && slept.getAndIncrement() == 0) {
                    passTheTerm(other);
                    assertThat(runQuietly(other, DAY).result()).isEqualTo(Result.PUBLISHED);
                }
            };
            assertThatThrownBy(() -> sleeper.runner().run(request(DAY, sleeping)))
                    .isInstanceOf(EditionBusyException.class)
                    .hasMessageStartingWith("Another run has taken over this edition");
            assertThat(slept).hasValue(1);

            Map<String, String> published = hashes();
            assertThat(published.keySet())
                    .containsExactly("2026-03-02/daily.html", "2026-03-02/daily.json", "2026-03-02/daily.pdf");
            assertThat(runQuietly(other, DAY).result()).isEqualTo(Result.UP_TO_DATE);
            assertThat(runQuietly(sleeper, DAY).result()).isEqualTo(Result.UP_TO_DATE);
            assertThat(hashes()).isEqualTo(published);
        }
    }

    @Test
    void anEditionThatWasTakenOverAndThenLeftIsFinishedByTheNext() throws IOException {
        try (JobContext sleeper = open();
                JobContext other = open()) {
            Progress sleeping = (at, done, total) -> {
                if (at.equals("group")) {
                    passTheTerm(other);
                    assertThat(failAt("render", DAY, other)).isEqualTo(Result.FAILED);
                }
            };
            assertThatThrownBy(() -> sleeper.runner().run(request(DAY, sleeping)))
                    .isInstanceOf(EditionBusyException.class);

            assertThat(runQuietly(other, DAY).result()).isEqualTo(Result.PUBLISHED);
        }
    }

    private String result(JobContext machine, LocalDate day, Progress progress) throws IOException {
        try {
            return machine.runner().run(request(day, progress)).result().name();
        } catch (EditionBusyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Result failAt(String failing, LocalDate day, JobContext machine) {
        Progress progress = (step, done, total) -> {
            if (step.equals(failing)) {
                throw new IllegalStateException("the disk is full");
            }
        };
        return runQuietly(machine, day, progress).result();
    }

    private EditionReport runQuietly(JobContext machine, LocalDate day) {
        return runQuietly(machine, day, Progress.NONE);
    }

    /** In a thread of its own: the caller's may be in a transaction. */
    private EditionReport runQuietly(JobContext machine, LocalDate day, Progress progress) {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return machine.runner().run(request(day, progress));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .join();
    }

    private static void passTheTerm(JobContext machine) {
        JdbcClient.create(machine.bean(DataSource.class))
                .sql("update edition set lease_until = current_timestamp - interval '1' second")
                .update();
    }

    private JobContext open() {
        // a home of its own: what one process opens twice is shared
        return JobContext.open(folder.resolve("machine-" + ++machines), database, Clock.systemUTC());
    }

    private RunRequest request(LocalDate day, Progress progress) {
        BriefingDefinition daily = BriefingDefinition.daily();
        Settings settings = new Settings(
                folder.resolve("input"),
                folder.resolve("output"),
                folder.resolve("home"),
                1,
                Settings.DEFAULT_MAX_FILE_SIZE,
                null,
                null,
                List.of(daily));
        return new RunRequest(settings, daily, day, false, "test", progress);
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path output = folder.resolve("output");
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                hashes.put(output.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
