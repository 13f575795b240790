package org.daybrief.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybrief.settings.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server for all tests of a JVM; it ends with the JVM. */
final class TestPostgres {

    private static final String TEMPLATE = "daybrief_template";
    /** A user who needs a password; all others need none. */
    static final String GUARDED = "guarded";

    static final String PASSWORD = "open sesame";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable TestPostgres running;
    private static @Nullable String impossible;

    private final EmbeddedPostgres postgres;

    private TestPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The server, started where it is not; without one the test is skipped. */
    static synchronized TestPostgres server() {
        if (running == null && impossible == null) {
            try {
                running = start();
            } catch (IOException | RuntimeException e) {
                impossible = "no PostgreSQL can be started here, its tests are skipped: " + e;
                System.out.println(impossible);
            }
        }
        Assumptions.assumeTrue(running != null, impossible);
        return running;
    }

    private static TestPostgres start() throws IOException {
        // java.io.tmpdir is what a test before has left: the binaries lie where nobody takes them away
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target", "postgres").toFile())
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setDataDirectoryCustomizer(TestPostgres::guard)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        TestPostgres server = new TestPostgres(postgres);
        server.run("create role " + GUARDED + " login password '" + PASSWORD + "'");
        server.run("create database " + TEMPLATE);
        try (HikariDataSource source = Database.open(Path.of("target"), server.settings(TEMPLATE))) {
            return server;
        }
    }

    private static void guard(File data) {
        Path rules = data.toPath().resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all " + GUARDED + " all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatabaseSettings migrated() {
        String name = "test_" + COUNT.incrementAndGet();
        run("create database " + name + " template " + TEMPLATE);
        return settings(name);
    }

    DatabaseSettings empty() {
        String name = "test_" + COUNT.incrementAndGet();
        run("create database " + name);
        return settings(name);
    }

    /** Lets nobody but the database's owner make tables in it. */
    static void revokeCreate(DatabaseSettings database) {
        try (HikariDataSource source = PostgresDatabase.open(database);
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("revoke create on schema public from public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Executes as the server's owner. */
    void run(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    int port() {
        return postgres.getPort();
    }

    private DatabaseSettings settings(String name) {
        return new DatabaseSettings("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name, "postgres", null);
    }
}
