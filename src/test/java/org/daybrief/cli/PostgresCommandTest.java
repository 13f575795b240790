package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on a PostgreSQL whose user needs a password. */
class PostgresCommandTest {

    @TempDir
    Path folder;

    private Path place;
    private DatabaseSettings database;

    @BeforeEach
    void settings() throws IOException {
        place = Files.createDirectories(folder.resolve("place"));
        GeneratedArticles.write(place.resolve("input"), 2, 7);
        database = TestDatabase.guarded();
        DaybriefProcess.configure(place.resolve("config.yaml"), database);
    }

    @Test
    void takesThePasswordFromTheEnvironment() throws Exception {
        DaybriefProcess run = daybrief(Map.of("DAYBRIEF_DATABASE_PASSWORD", TestDatabase.password()), "run");
        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(place.resolve(".daybrief/db/daybrief.mv.db")).doesNotExist();
    }

    @Test
    void saysInOneLineWhyItCannotBeUsed() throws Exception {
        DaybriefProcess run = daybrief(Map.of("DAYBRIEF_DATABASE_PASSWORD", "shut sesame"), "run");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.said())
                .isEqualTo("daybrief: The database server at " + database.url()
                        + " refuses the user. Check daybrief.database.username, and the password in the environment"
                        + " variable DAYBRIEF_DATABASE_PASSWORD.\n");
    }

    private DaybriefProcess daybrief(Map<String, String> environment, String command) throws IOException {
        Path java = Path.of(System.getProperty("java.home"));
        return DaybriefProcess.start(
                place, java, environment, List.of(), command, "--config", "config.yaml", "--date", "2026-03-21");
    }
}
