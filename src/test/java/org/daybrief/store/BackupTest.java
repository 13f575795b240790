package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.ManifestStore.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEveryDatabase
class BackupTest {

    private static final EditionKey DAILY = new EditionKey("daily", LocalDate.of(2026, 3, 2), 1);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00.123456+02:00");

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private HikariDataSource source;
    private Path file;

    @BeforeEach
    void aDatabaseWithEveryKindOfRow() throws IOException {
        source = database.open(Files.createDirectories(folder.resolve("home")));
        file = folder.resolve("backup.zip");
        Stores stores = Stores.of(source);
        long edition = stores.editions().create(DAILY).id();
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        stores.manifest()
                .addNew(
                        edition,
                        List.of(new StoredFile(1, "ä \"b\"\n\\.txt", content.length, "f".repeat(64), content, false)));
        stores.manifest()
                .addBad(edition, new FileState(2, "\uD83D\uDE00.txt", null, "BAD", "REJECTED", "It is empty."));
        stores.editions()
                .freeze(
                        edition,
                        7,
                        NOON,
                        "{}".getBytes(StandardCharsets.UTF_8),
                        new StoredEdition.Totals(1, 1, 1, 1, 0));
        stores.entries().enter(DAILY, List.of("a".repeat(64), "b".repeat(64)));
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql(
                        "insert into batch_job_instance (job_instance_id, version, job_name, job_key) values (41, 0, 'briefing', 'k')")
                .update();
        jdbc.sql("insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, status)"
                        + " values (42, 1, 41, timestamp '2026-03-02 12:00:00.5', 'FAILED')")
                .update();
        jdbc.sql("insert into batch_job_execution_params values (42, 'briefing', 'java.lang.String', 'daily', 'Y')")
                .update();
        jdbc.sql("insert into subscriber (address, mailbox, state, format, marking, created, changed)"
                        + " values ('a@example.org', 'a@example.org', 'ACTIVE', 'HTML', 'TLP:CLEAR', ?, ?)")
                .params(NOON, NOON)
                .update();
        jdbc.sql("insert into subscription select id, 'daily' from subscriber").update();
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void goesIntoEitherDatabaseRowByRow() throws IOException {
        Backup.write(source, file);
        for (TestDatabase other : TestDatabase.values()) {
            Path home = Files.createDirectories(folder.resolve("other-" + other));
            try (HikariDataSource target = other.open(home)) {
                Restore.Report report = Restore.of(file, target, false, folder.resolve("aside.zip"));
                assertThat(report.editions()).isEqualTo(1);
                assertThat(report.aside()).isNull();

                Path again = folder.resolve("again-" + other + ".zip");
                Backup.write(target, again);
                assertThat(rows(again)).isEqualTo(rows(file));
                assertThat(rows(file).get("tables/subscription.jsonl")).hasSize(1);
                numbersGoOn(target);
            }
        }
    }

    private static void numbersGoOn(HikariDataSource target) {
        Stores stores = Stores.of(target);
        StoredEdition restored = stores.editions().find(DAILY).orElseThrow();
        assertThat(stores.editions().create(DAILY.next()).id()).isGreaterThan(restored.id());
        assertThat(JdbcClient.create(target)
                        .sql(
                                Vendor.of(target) == Vendor.H2
                                        ? "select next value for batch_job_execution_seq"
                                        : "select nextval('batch_job_execution_seq')")
                        .query(Long.class)
                        .single())
                .isEqualTo(43);
    }

    @Test
    void aDamagedFileIsToldAndChangesNothing() throws IOException {
        Backup.write(source, file);
        byte[] sound = Files.readAllBytes(file);
        Path damaged = folder.resolve("damaged.zip");
        Path home = Files.createDirectories(folder.resolve("empty"));
        Random random = new Random(7);
        try (HikariDataSource target = database.open(home)) {
            for (int i = 0; i < 40; i++) {
                byte[] bytes = i < 20 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : flipped(sound, random);
                Files.write(damaged, bytes);
                try {
                    Restore.check(damaged); // a flipped bit may be one of a date in the ZIP: harmless
                } catch (IOException e) {
                    assertThat(e)
                            .hasMessage("The backup " + damaged
                                    + " is damaged, or none of Daybrief's. Nothing was changed: take another one.");
                    assertThatThrownBy(() -> Restore.of(damaged, target, true, folder.resolve("aside.zip")))
                            .hasMessage(e.getMessage());
                    continue;
                }
                assertThat(rows(damaged)).isEqualTo(rows(file));
            }
            assertThat(Stores.of(target).editions().all()).isEmpty();
        }
    }

    private static byte[] flipped(byte[] sound, Random random) {
        byte[] flipped = sound.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    @Test
    void whatIsThereIsReplacedOnlyWhereAskedAndKeptAside() throws IOException {
        Backup.write(source, file);
        Path aside = folder.resolve("aside.zip");
        EditionKey other = new EditionKey("weekly", DAILY.date(), 1);
        Path home = Files.createDirectories(folder.resolve("other"));
        try (HikariDataSource target = database.open(home)) {
            Stores.of(target).editions().create(other);
            assertThatThrownBy(() -> Restore.of(file, target, false, aside))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The database is not empty. Nothing was changed");
            assertThat(keys(target)).containsExactly(other);

            assertThat(Restore.of(file, target, true, aside).aside()).isEqualTo(aside);
            assertThat(keys(target)).containsExactly(DAILY);

            Restore.of(aside, target, true, folder.resolve("aside-2.zip"));
            assertThat(keys(target)).containsExactly(other);
        }
    }

    @Test
    void nothingIsRestoredWhileSomebodyWorks() throws IOException {
        Backup.write(source, file);
        Stores stores = Stores.of(source);
        stores.leases().take(DAILY);
        Stores other = Stores.of(source);

        assertThatThrownBy(() -> Restore.of(file, source, true, folder.resolve("aside.zip")))
                .isInstanceOf(DatabaseInUseException.class);
        assertThat(other.editions().all()).hasSize(1);
    }

    private static List<EditionKey> keys(HikariDataSource target) {
        return Stores.of(target).editions().all().stream()
                .map(StoredEdition::key)
                .toList();
    }

    /** The rows of each table, whatever their order. */
    private static Map<String, TreeSet<String>> rows(Path file) throws IOException {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("tables/")) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    rows.put(entry.getName(), new TreeSet<>(text.lines().toList()));
                }
            }
        }
        return rows;
    }
}
