package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final EditionKey DAILY = new EditionKey("daily", LocalDate.of(2026, 3, 2), 1);

    @TempDir
    Path home;

    @Test
    void makesTheFileSmallAndLosesNothing() throws IOException {
        try (HikariDataSource source = Database.open(home)) {
            fill(source, 2000);
            grow(source);

            Compaction.Result result = Compaction.of(source).orElseThrow();

            assertThat(result.after()).isLessThan(result.before() / 2);
            assertThat(result.after()).isEqualTo(Files.size(EmbeddedDatabase.file(home)));
            assertThat(entries(source)).isEqualTo(2000);
        }
    }

    @Test
    void whoWorksMeanwhileWaitsAndNeverFails() throws Exception {
        try (HikariDataSource source = Database.open(home)) {
            fill(source, 500);
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                workers.add(CompletableFuture.supplyAsync(() -> {
                    int asked = 0;
                    do {
                        assertThat(entries(source)).isEqualTo(500);
                        asked++;
                    } while (!over.get());
                    return asked;
                }));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(Compaction.of(source)).isPresent();
            }
            over.set(true);
            for (CompletableFuture<Integer> worker : workers) {
                assertThat(worker.get(30, TimeUnit.SECONDS)).isPositive();
            }
        }
    }

    @Test
    void aPostgresLooksAfterItself() {
        try (HikariDataSource source = TestDatabase.POSTGRESQL.open(home)) {
            assertThat(Compaction.of(source)).isEmpty();
        }
    }

    @Test
    void aKillMeanwhileLosesNothing() throws Exception {
        kill(3);
    }

    @Test
    @Tag("proof")
    void aHundredKillsMeanwhileLoseNothing() throws Exception {
        kill(100);
    }

    private void kill(int times) throws Exception {
        try (HikariDataSource source = Database.open(home)) {
            fill(source, 2000);
        }
        Random random = new Random(3);
        for (int i = 0; i < times; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Compacting.class.getName(),
                            home.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(process.getInputStream().read()).as("it has begun").isEqualTo('c');
            Thread.sleep(random.nextInt(1500));
            process.destroyForcibly().waitFor();
            try (HikariDataSource source = Database.open(home)) {
                assertThat(entries(source)).as("after kill " + i).isEqualTo(2000);
            }
        }
    }

    /** A process that compacts again and again. */
    public static final class Compacting {
        public static void main(String[] arguments) {
            try (HikariDataSource source = Database.open(Path.of(arguments[0]))) {
                System.out.print('c');
                System.out.flush();
                while (true) {
                    grow(source);
                    Compaction.of(source);
                }
            }
        }
    }

    private static void fill(HikariDataSource source, int entries) {
        Stores stores = Stores.of(source);
        stores.editions().create(DAILY);
        stores.entries()
                .enter(
                        DAILY,
                        IntStream.range(0, entries)
                                .mapToObj(i -> "%064d".formatted(i))
                                .toList());
    }

    /** Each commit writes anew what it has touched. */
    private static void grow(HikariDataSource source) {
        EditionStore editions = Stores.of(source).editions();
        long id = editions.find(DAILY).orElseThrow().id();
        for (int i = 0; i < 300; i++) {
            editions.scanned(id, "%064d".formatted(i));
        }
    }

    private static int entries(HikariDataSource source) {
        return Stores.of(source)
                .entries()
                .ofOtherEditions(new EditionKey("daily", DAILY.date().plusDays(1), 1))
                .size();
    }
}
