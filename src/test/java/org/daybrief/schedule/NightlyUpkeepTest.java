package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.store.Database;
import org.daybrief.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyUpkeepTest {

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock("2026-11-22T00:00:00Z");
    private final RecordedNews news = new RecordedNews();
    private final List<String> done = new ArrayList<>();
    private HikariDataSource source;
    private Stores stores;

    @BeforeEach
    void open() {
        source = Database.open(folder.resolve("home"));
        stores = Stores.of(source);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void isDoneOnceADayAnHourAfterTheLastEdition() throws IOException {
        NightlyUpkeep upkeep = upkeep(() -> {
            done.add(clock.instant().toString());
            return "nothing to do";
        });
        for (int i = 0; i < 2 * 24 * 60 / 5; i++) {
            upkeep.look();
            clock.add(Duration.ofMinutes(5));
        }

        assertThat(done).containsExactly("2026-11-22T00:00:00Z", "2026-11-22T05:00:00Z", "2026-11-23T05:00:00Z");
        assertThat(stores.upkeep().last().orElseThrow()).satisfies(last -> {
            assertThat(last.day()).isEqualTo("2026-11-23");
            assertThat(last.result()).isEqualTo("nothing to do");
        });
    }

    @Test
    void aFailureIsToldAndWaitsForTheNextDay() throws IOException {
        NightlyUpkeep upkeep = upkeep(() -> {
            throw new IllegalStateException("the disk is full");
        });
        upkeep.look();
        upkeep.look();

        assertThat(news.told)
                .containsExactly("trouble The nightly upkeep failed: java.lang.IllegalStateException: the disk is full."
                        + " The log has the details.");
        assertThat(stores.upkeep().last().orElseThrow().result())
                .isEqualTo("failed: java.lang.IllegalStateException: the disk is full");
    }

    private NightlyUpkeep upkeep(Upkeep work) throws IOException {
        Nights nights = new Nights(folder, ZoneId.of("Europe/Berlin"), LocalTime.of(5, 0), DatabaseSettings.EMBEDDED);
        return new NightlyUpkeep(nights.settings(1), stores, work, news, clock);
    }
}
