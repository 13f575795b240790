package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class LeaseStoreTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00Z");

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    private HikariDataSource source;
    private LeaseStore leases;
    private long edition;

    @BeforeEach
    void anEdition() {
        source = database.open(home);
        Stores stores = Stores.of(source);
        leases = stores.leases();
        edition = stores.editions()
                .create(new EditionKey("daily", LocalDate.of(2026, 3, 2), 1))
                .id();
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void onlyOneHasIt() {
        assertThat(leases.take(edition, "one", false, NOON)).hasValue(1);
        assertThat(leases.take(edition, "two", false, NOON.plusSeconds(119))).isEmpty();
        assertThat(leases.take(edition, "one", true, NOON.plusSeconds(119))).isEmpty();
    }

    @Test
    void afterItsTermAnotherHasItAndTheFirstLearnsOfIt() {
        leases.take(edition, "one", false, NOON);
        assertThat(leases.renew(edition, 1, NOON.plusSeconds(60))).isTrue();
        assertThat(leases.take(edition, "two", false, NOON.plusSeconds(121))).isEmpty();
        assertThat(leases.take(edition, "two", false, NOON.plusSeconds(181))).hasValue(2);
        assertThat(leases.renew(edition, 1, NOON.plusSeconds(182))).isFalse();
    }

    @Test
    void whereNoOtherProcessCanLiveTheLeaseOfADeadOneIsFree() {
        leases.take(edition, "dead", false, NOON);
        assertThat(leases.take(edition, "two", true, NOON)).hasValue(2);
    }

    @Test
    void aDoneEditionIsNobodysAnyMore() {
        leases.take(edition, "one", false, NOON);
        leases.release(edition, 1, EditionState.DONE, NOON);
        assertThat(leases.take(edition, "two", false, NOON.plusDays(1))).isEmpty();
    }
}
