package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    @TempDir
    Path home;

    @Test
    void knowsTheLastMigration() throws IOException {
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            List<Integer> versions = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .sorted()
                    .toList();
            assertThat(versions).doesNotHaveDuplicates().endsWith(Integer.valueOf(Schema.VERSION));
        }
    }

    @Test
    void springBatchHasTheTablesOfItsVersion() throws IOException {
        try (InputStream own = getClass().getResourceAsStream("/org/springframework/batch/core/schema-h2.sql")) {
            assertThat(level(Files.readString(MIGRATIONS.resolve("h2/V1__spring_batch.sql"))))
                    .isEqualTo(level(new String(Objects.requireNonNull(own).readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aSecondOpeningFindsWhatTheFirstHasStored() {
        EditionKey key = new EditionKey("daily", LocalDate.of(2026, 3, 2), 1);
        try (HikariDataSource source = Database.open(home)) {
            Stores.of(source).editions().create(key);
        }
        assertThat(Database.editions(home)).extracting(StoredEdition::key).containsExactly(key);
    }

    @Test
    void goesOnWhereAKillLeftHalfOfAMigration() throws Exception {
        Database.open(home).close();
        String url = "jdbc:h2:file:" + home.resolve("db").resolve("daybrief");
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection.createStatement().execute("""
                    delete from "flyway_schema_history";
                    drop sequence BATCH_JOB_INSTANCE_SEQ;
                    drop index article_open;
                    drop table entry;
                    """);
        }
        assertThat(Database.editions(home)).isEmpty();
        assertThat(Database.editions(home)).isEmpty();
    }

    private static String level(String sql) {
        return sql.lines()
                .filter(line -> !line.startsWith("--"))
                .map(line -> line.strip().toLowerCase(Locale.ROOT).replace(" if not exists", ""))
                .filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all + line + "\n");
    }
}
