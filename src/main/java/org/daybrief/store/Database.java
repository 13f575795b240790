package org.daybrief.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The embedded database below the home folder. */
public final class Database {

    /** H2: the file is locked by another process. */
    private static final int ALREADY_OPEN = 90020;

    private Database() {}

    /**
     * Opens it, creates and updates its tables where needed.
     *
     * @throws DatabaseInUseException where another process has it open
     */
    public static HikariDataSource open(Path home) {
        HikariConfig config = new HikariConfig();
        // Without these flags a killed process loses committed rows, and a graceful stop finds the database closed;
        // its complaints are exceptions, which our log has: no second log of its own.
        config.setJdbcUrl("jdbc:h2:file:"
                + home.toAbsolutePath().normalize().resolve("db").resolve("daybrief")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        config.setDriverClassName("org.h2.Driver");
        config.setUsername("sa");
        config.setPassword("");
        config.setPoolName("daybrief");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        HikariDataSource source = connect(config, home);
        Schema.update(source, "h2", "BLOB");
        return source;
    }

    private static HikariDataSource connect(HikariConfig config, Path home) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            if (isInUse(e)) {
                throw new DatabaseInUseException(
                        "Another run of Daybrief works with " + home + ". Wait for its end, or take another --home.",
                        e);
            }
            throw new UncheckedIOException(
                    "The database in " + home
                            + " cannot be opened: it is damaged, or not Daybrief's. The log has the details."
                            + " Put a copy of it back, or take another --home.",
                    new IOException(e));
        }
    }

    private static boolean isInUse(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is one. */
    public static boolean exists(Path home) {
        return Files.exists(home.resolve("db").resolve("daybrief.mv.db"));
    }

    /** All editions, the newest date first; opens the database for this alone. */
    public static List<StoredEdition> editions(Path home) {
        try (HikariDataSource source = open(home)) {
            return Stores.of(source).editions().all();
        }
    }

    /** What a caller outside this package needs of the pool. */
    public static void close(DataSource source) {
        if (source instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
