package org.daybrief.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * Makes the file of the embedded database small again: with every commit it grows, and only a closed one shrinks well. Who asks for a
 * connection meanwhile waits. A PostgreSQL looks after itself.
 */
public final class Compaction {

    private static final String ADDRESS = "jdbc:h2:file:";
    private static final int PATIENCE_MILLIS = 3_000;

    /**
     * Sizes in bytes.
     *
     * @param before of the file
     * @param after of the file
     */
    public record Result(long before, long after) {}

    private Compaction() {}

    /** Empty where there is nothing to do, or somebody is at work all the time. */
    public static Optional<Result> of(DataSource source) {
        if (!(source instanceof HikariDataSource pool) || !pool.getJdbcUrl().startsWith(ADDRESS)) {
            return Optional.empty();
        }
        String url = pool.getJdbcUrl();
        Path file = Path.of(url.substring(ADDRESS.length(), url.indexOf(';')) + ".mv.db");
        pool.getHikariPoolMXBean().suspendPool();
        try {
            if (!isIdle(pool)) {
                return Optional.empty();
            }
            long before = Files.size(file);
            try (Connection own = DriverManager.getConnection(url, pool.getUsername(), pool.getPassword())) {
                own.createStatement().execute("shutdown compact");
            }
            return Optional.of(new Result(before, Files.size(file)));
        } catch (SQLException e) {
            throw new SQLErrorCodeSQLExceptionTranslator(source).translate("compaction", "shutdown compact", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pool.getHikariPoolMXBean().softEvictConnections(); // those of before are closed
            pool.getHikariPoolMXBean().resumePool();
        }
    }

    private static boolean isIdle(HikariDataSource pool) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (pool.getHikariPoolMXBean().getActiveConnections() > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
