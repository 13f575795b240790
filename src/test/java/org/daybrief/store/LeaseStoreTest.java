package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybrief.settings.DatabaseSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEveryDatabase
class LeaseStoreTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00Z");
    private static final EditionKey DAILY = new EditionKey("daily", LocalDate.of(2026, 3, 2), 1);

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    private DatabaseSettings settings;
    private HikariDataSource source;
    private LeaseStore leases;
    private LeaseStore others;
    private long edition;

    @BeforeEach
    void anEdition() {
        settings = database.fresh();
        source = Database.open(home, settings);
        leases = Stores.of(source).leases();
        others = Stores.of(source).leases();
        edition = create(DAILY);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void onlyOneHasItAndTheOtherLearnsUntilWhen() {
        assertThat(leases.take(DAILY)).isEqualTo(new Claim.Granted(1));
        assertThat(others.take(DAILY))
                .isInstanceOfSatisfying(
                        Claim.Denied.class,
                        denied -> assertThat(denied.until())
                                .isBetween(
                                        OffsetDateTime.now().plusSeconds(100),
                                        OffsetDateTime.now().plusSeconds(121)));
        assertThat(leases.take(DAILY)).isInstanceOf(Claim.Denied.class);
    }

    @Test
    void afterItsTermAnotherHasItAndTheFirstLearnsOfIt() {
        leases.take(DAILY);
        assertThat(leases.renew(edition, 1)).isTrue();
        assertThat(leases.hold(edition, 1)).isTrue();
        passTheTerm();

        assertThat(others.take(DAILY)).isEqualTo(new Claim.Granted(2));

        assertThat(leases.renew(edition, 1)).isFalse();
        assertThat(leases.hold(edition, 1)).isFalse();
        assertThat(leases.isHeld(edition, 1)).isFalse();
        leases.release(edition, 1, EditionState.DONE, NOON);
        assertThat(others.isHeld(edition, 2)).isTrue();
    }

    @Test
    void aRenewedLeaseHoldsForAnotherTerm() {
        leases.take(DAILY);
        passTheTerm();
        assertThat(leases.renew(edition, 1)).isTrue();
        assertThat(others.take(DAILY)).isInstanceOf(Claim.Denied.class);
    }

    @Test
    void theLeaseOfADeadProcessIsFreeAtOnce() {
        leases.take(DAILY);
        JdbcClient.create(source)
                .sql("update edition set owner = ?")
                .param(UUID.randomUUID().toString())
                .update();

        assertThat(others.take(DAILY)).isEqualTo(new Claim.Granted(2));
    }

    @Test
    void whoseConnectionIsGoneIsDead() throws InterruptedException {
        assumeTrue(database == TestDatabase.POSTGRESQL, "the embedded one has one opener");
        HikariDataSource dying = Database.open(home, settings);
        assertThat(Stores.of(dying).leases().take(DAILY)).isEqualTo(new Claim.Granted(1));
        assertThat(others.take(DAILY)).isInstanceOf(Claim.Denied.class);
        dying.close();

        Claim claim = others.take(DAILY);
        for (int i = 0; i < 50 && claim instanceof Claim.Denied; i++) {
            Thread.sleep(100); // the server needs a moment
            claim = others.take(DAILY);
        }
        assertThat(claim).isEqualTo(new Claim.Granted(2));
    }

    @Test
    void oneEditionOfABriefingAtATime() {
        EditionKey tomorrow = new EditionKey("daily", DAILY.date().plusDays(1), 1);
        EditionKey other = new EditionKey("weekly", DAILY.date(), 1);
        create(tomorrow);
        create(other);
        leases.take(tomorrow);

        assertThat(others.take(DAILY))
                .isInstanceOfSatisfying(
                        Claim.Denied.class,
                        denied -> assertThat(denied.edition()).isEqualTo(tomorrow));
        assertThat(others.take(other)).isEqualTo(new Claim.Granted(1));
    }

    @Test
    void aDoneEditionIsNobodysAnyMore() {
        leases.take(DAILY);
        leases.release(edition, 1, EditionState.DONE, NOON);
        assertThat(others.take(DAILY)).isEqualTo(new Claim.Done());
    }

    @Test
    void ofManyAtOnceOneHasIt() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 1; round <= 50; round++) {
                Callable<Claim> taking = () -> leases.take(DAILY);
                int granted = 0;
                for (Future<Claim> each : pool.invokeAll(Collections.nCopies(threads, taking))) {
                    granted += each.get() instanceof Claim.Granted ? 1 : 0;
                }
                assertThat(granted).as("round " + round).isEqualTo(1);
                leases.release(edition, round, EditionState.FAILED, NOON);
            }
        } finally {
            pool.shutdown();
        }
    }

    private void passTheTerm() {
        JdbcClient.create(source)
                .sql("update edition set lease_until = current_timestamp - interval '1' second")
                .update();
    }

    private long create(EditionKey key) {
        return Stores.of(source).editions().create(key).id();
    }
}
