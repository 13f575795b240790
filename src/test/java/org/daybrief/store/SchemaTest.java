package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.daybrief.settings.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class SchemaTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    @Test
    void knowsTheLastMigration() throws IOException {
        try (Stream<Path> own = Files.list(MIGRATIONS.resolve(folder()));
                Stream<Path> shared = Files.list(MIGRATIONS.resolve("shared"))) {
            List<Integer> versions = Stream.concat(own, shared)
                    .map(file -> file.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .sorted()
                    .toList();
            assertThat(versions).doesNotHaveDuplicates().endsWith(Integer.valueOf(Schema.VERSION));
        }
    }

    @Test
    void springBatchHasTheTablesOfItsVersion() throws IOException {
        String name = "/org/springframework/batch/core/schema-" + folder() + ".sql";
        try (InputStream own = getClass().getResourceAsStream(name)) {
            assertThat(level(Files.readString(MIGRATIONS.resolve(folder()).resolve("V1__spring_batch.sql"))))
                    .isEqualTo(level(new String(Objects.requireNonNull(own).readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aSecondOpeningFindsWhatTheFirstHasStored() {
        DatabaseSettings settings = database.empty();
        EditionKey key = new EditionKey("daily", LocalDate.of(2026, 3, 2), 1);
        try (HikariDataSource source = Database.open(home, settings)) {
            Stores.of(source).editions().create(key);
        }
        assertThat(Database.editions(home, settings))
                .extracting(StoredEdition::key)
                .containsExactly(key);
    }

    @Test
    void goesOnWhereAKillLeftHalfOfAMigration() throws Exception {
        DatabaseSettings settings = database.empty();
        try (HikariDataSource source = Database.open(home, settings);
                Connection connection = source.getConnection()) {
            for (String damage : List.of(
                    "delete from \"flyway_schema_history\"",
                    "drop sequence BATCH_JOB_INSTANCE_SEQ",
                    "drop index article_open",
                    "drop table entry")) {
                connection.createStatement().execute(damage);
            }
        }
        assertThat(Database.editions(home, settings)).isEmpty();
        assertThat(Database.editions(home, settings)).isEmpty();
    }

    @Test
    void twoThatOpenANewDatabaseAtOnceFindItsTables() throws Exception {
        assumeTrue(database == TestDatabase.POSTGRESQL, "the embedded one has one opener");
        DatabaseSettings settings = database.empty();
        Callable<List<StoredEdition>> opening = () -> Database.editions(home, settings);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<StoredEdition>> each : threads.invokeAll(Collections.nCopies(4, opening))) {
                assertThat(each.get()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    private String folder() {
        return database == TestDatabase.H2 ? "h2" : "postgresql";
    }

    private static String level(String sql) {
        return sql.lines()
                .filter(line -> !line.startsWith("--") && !line.startsWith("CREATE INDEX"))
                .map(line -> line.strip().toLowerCase(Locale.ROOT).replace(" if not exists", ""))
                .filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all + line + "\n");
    }
}
