package org.daybrief.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Objects;
import org.daybrief.settings.DatabaseSettings;

/**
 * The databases that Daybrief runs on, for tests that hold on each of them. Annotate the test class with {@link OnEveryDatabase},
 * give it a field {@code @Parameter TestDatabase database;} and open what {@link #fresh} answers:
 *
 * <pre>
 * &#64;OnEveryDatabase
 * class MyStoreTest {
 *     &#64;Parameter
 *     TestDatabase database;
 *
 *     &#64;TempDir
 *     Path home;
 *
 *     &#64;Test
 *     void keepsARow() {
 *         try (HikariDataSource source = database.open(home)) { … }
 *     }
 * }
 * </pre>
 *
 * A job or a process takes {@code database.fresh()} as its {@link DatabaseSettings}. Where no PostgreSQL can be started the tests
 * on it are skipped, with a word printed.
 */
public enum TestDatabase {
    /** The file below the test's own home folder. */
    H2 {
        @Override
        public DatabaseSettings fresh() {
            return DatabaseSettings.EMBEDDED;
        }

        @Override
        public DatabaseSettings empty() {
            return DatabaseSettings.EMBEDDED;
        }
    },

    /** One server for all tests of a JVM, a database of its own for each call. */
    POSTGRESQL {
        @Override
        public DatabaseSettings fresh() {
            return TestPostgres.server().migrated();
        }

        @Override
        public DatabaseSettings empty() {
            return TestPostgres.server().empty();
        }
    };

    /** A new database that has all tables already. On H2 the home folder makes it new. */
    public abstract DatabaseSettings fresh();

    /** A new database without any table. */
    public abstract DatabaseSettings empty();

    /** A new database without any table, of a user who needs a password; the settings have none. Only on PostgreSQL. */
    public static DatabaseSettings guarded() {
        DatabaseSettings empty = TestPostgres.server().empty();
        String url = Objects.requireNonNull(empty.url());
        String name = url.substring(url.lastIndexOf('/') + 1);
        TestPostgres.server().run("alter database " + name + " owner to " + TestPostgres.GUARDED);
        return new DatabaseSettings(url, TestPostgres.GUARDED, null);
    }

    /** The password of the user of {@link #guarded}. */
    public static String password() {
        return TestPostgres.PASSWORD;
    }

    /** A new database, open; the caller closes it. */
    public HikariDataSource open(Path home) {
        return Database.open(home, fresh());
    }
}
