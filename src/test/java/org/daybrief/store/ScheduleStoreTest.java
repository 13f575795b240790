package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class ScheduleStoreTest {

    private static final Instant FIVE = Instant.parse("2026-03-02T05:00:00Z");
    private static final int DAYS = 40;

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    @Test
    void failuresThatAreNotedAtTheSameMomentAllCount() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (HikariDataSource source = database.open(home)) {
            ScheduleStore schedule = Stores.of(source).schedule();
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<?>> noted = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                noted.add(threads.submit(() -> {
                    for (int day = 0; day < DAYS; day++) {
                        together.await(10, TimeUnit.SECONDS);
                        schedule.failed("daily", date(day), "render", "no room", FIVE);
                    }
                    return null;
                }));
            }
            for (Future<?> each : noted) {
                each.get();
            }
            for (int day = 0; day < DAYS; day++) {
                assertThat(schedule.attempts("daily", date(day)).failures()).isEqualTo(2);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2026, 3, 2).plusDays(day);
    }
}
