package org.daybrief.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The H2 file below the home folder: it belongs to one process at a time. */
final class EmbeddedDatabase {

    /** H2: the file is locked by another process. */
    private static final int ALREADY_OPEN = 90020;

    private EmbeddedDatabase() {}

    static Path file(Path home) {
        return folder(home).resolve("daybrief.mv.db");
    }

    static Path folder(Path home) {
        return home.resolve("db");
    }

    static boolean exists(Path home) {
        return Files.exists(file(home));
    }

    static HikariDataSource open(Path home) {
        HikariConfig config = new HikariConfig();
        // Without these flags a killed process loses committed rows, and a graceful stop finds the database closed;
        // its complaints are exceptions, which our log has: no second log of its own.
        config.setJdbcUrl("jdbc:h2:file:"
                + folder(home.toAbsolutePath().normalize()).resolve("daybrief")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        config.setDriverClassName("org.h2.Driver");
        config.setUsername("sa");
        config.setPassword("");
        config.setPoolName("daybrief");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setAllowPoolSuspension(true); // Compaction
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw problem(e, home);
        }
    }

    private static RuntimeException problem(HikariPool.PoolInitializationException e, Path home) {
        if (isInUse(e)) {
            return new DatabaseInUseException(
                    "Another run of Daybrief works with " + home + ". Wait for its end, or take another --home.", e);
        }
        return new UncheckedIOException(
                "The database in " + home
                        + " cannot be opened: it is damaged, or not Daybrief's. The log has the details."
                        + " Put a copy of it back, or take another --home.",
                new IOException(e));
    }

    /** Puts a file that cannot be opened out of the way; where it lies now. */
    static Path putAside(Path home) throws IOException {
        Path file = file(home);
        Path aside = file.resolveSibling("damaged.mv.db");
        for (int n = 2; Files.exists(aside); n++) {
            aside = file.resolveSibling("damaged-" + n + ".mv.db");
        }
        return Files.move(file, aside);
    }

    private static boolean isInUse(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return true;
            }
        }
        return false;
    }
}
