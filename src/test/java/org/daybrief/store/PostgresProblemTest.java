package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.daybrief.settings.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PostgresProblemTest {

    @TempDir
    Path home;

    @Test
    void aServerThatIsNotThereIsNamedWithoutItsPassword() {
        assertThat(told(new DatabaseSettings("jdbc:postgresql://localhost:1/news?password=secret&user=me", null, null)))
                .isEqualTo("The database server at jdbc:postgresql://localhost:1/news?user=me does not answer."
                        + " Start it, or mend daybrief.database.url; the log has the details.");
    }

    @Test
    void aHostThatDoesNotExistIsNotReached() {
        assertThat(told(new DatabaseSettings("jdbc:postgresql://nowhere.invalid/news", "me", "secret")))
                .startsWith("The database server at jdbc:postgresql://nowhere.invalid/news does not answer.");
    }

    @Test
    @Timeout(15)
    void aServerThatSaysNothingIsLeftAfterSeconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/news?loginTimeout=1";
            assertThat(told(new DatabaseSettings(url, "me", "secret"))).contains("does not answer");
        }
    }

    @Test
    void aWrongPasswordAndAMissingOneAreRefused() {
        DatabaseSettings guarded = TestDatabase.guarded();
        String refused = "The database server at " + guarded.url()
                + " refuses the user. Check daybrief.database.username, and the password in the environment variable"
                + " DAYBRIEF_DATABASE_PASSWORD.";
        assertThat(told(guarded)).isEqualTo(refused);
        assertThat(told(guarded.withPassword("shut sesame"))).isEqualTo(refused);
        Database.open(home, guarded.withPassword(TestDatabase.password())).close();
    }

    @Test
    void anUnknownUserIsRefused() {
        DatabaseSettings known = TestDatabase.POSTGRESQL.empty();
        assertThat(told(new DatabaseSettings(known.url(), "nobody-here", null))).contains("refuses the user");
    }

    @Test
    void aMissingDatabaseIsToBeCreated() {
        DatabaseSettings there = TestDatabase.POSTGRESQL.empty();
        String url = Objects.requireNonNull(there.url()).replaceAll("/[^/]*$", "/not_there");
        assertThat(told(new DatabaseSettings(url, there.username(), null)))
                .isEqualTo("The server has no database of the name in " + url
                        + ". Create it with createdb, or mend daybrief.database.url.");
    }

    @Test
    void aUserWithoutTheRightToMakeTablesIsTold() {
        DatabaseSettings there = TestDatabase.POSTGRESQL.empty();
        TestPostgres.revokeCreate(there);
        DatabaseSettings stranger = new DatabaseSettings(there.url(), TestPostgres.GUARDED, TestPostgres.PASSWORD);
        assertThat(told(stranger)).contains("may not make tables in the database at " + there.url());
    }

    @Test
    void anOldServerIsToBeUpdated() {
        DatabaseSettings old = new DatabaseSettings("jdbc:postgresql://db.example.org/news?password=x", "me", "y");
        assertThat(PostgresProblem.tooOld("13.4", 14, old))
                .hasMessage("The database server at jdbc:postgresql://db.example.org/news is PostgreSQL 13.4."
                        + " Daybrief needs 14 or newer: update the server, or name another in daybrief.database.url.");
    }

    private String told(DatabaseSettings settings) {
        long began = System.nanoTime();
        Throwable problem = catchThrowable(() -> Database.open(home, settings).close());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        assertThat(problem).isNotNull();
        return String.valueOf(problem.getMessage());
    }
}
