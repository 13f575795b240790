package org.daybrief.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.daybrief.settings.DatabaseSettings;

/** The database: the embedded one below the home folder, or a PostgreSQL. */
public final class Database {

    private Database() {}

    /**
     * Opens it, creates and updates its tables where needed.
     *
     * @throws DatabaseInUseException where another process has the embedded one open
     * @throws java.io.UncheckedIOException where it cannot be used; its message says why and what to do
     */
    public static HikariDataSource open(Path home, DatabaseSettings settings) {
        HikariDataSource source = settings.isEmbedded() ? EmbeddedDatabase.open(home) : PostgresDatabase.open(settings);
        try {
            Schema.update(source, settings.isEmbedded() ? Vendor.H2 : Vendor.POSTGRESQL);
            return source;
        } catch (RuntimeException e) {
            source.close();
            throw settings.isEmbedded() ? e : PostgresProblem.of(e, settings);
        }
    }

    /** The embedded one. */
    public static HikariDataSource open(Path home) {
        return open(home, DatabaseSettings.EMBEDDED);
    }

    /** Whether there is one; a PostgreSQL is taken for granted. */
    public static boolean exists(Path home, DatabaseSettings settings) {
        return !settings.isEmbedded() || EmbeddedDatabase.exists(home);
    }

    /** All editions, the newest date first; opens the database for this alone. */
    public static List<StoredEdition> editions(Path home, DatabaseSettings settings) {
        try (HikariDataSource source = open(home, settings)) {
            return Stores.of(source).editions().all();
        }
    }

    /** Puts an embedded database that cannot be opened out of the way, for one that is restored; where its file lies now. */
    public static Path putAside(Path home) throws IOException {
        return EmbeddedDatabase.putAside(home);
    }

    /** What a caller outside this package needs of the pool. */
    public static void close(DataSource source) {
        if (source instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
