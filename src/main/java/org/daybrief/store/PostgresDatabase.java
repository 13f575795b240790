package org.daybrief.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.daybrief.settings.DatabaseSettings;

/** A PostgreSQL server that several processes share. */
final class PostgresDatabase {

    private static final int OLDEST = 14;

    private PostgresDatabase() {}

    static HikariDataSource open(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Objects.requireNonNull(settings.url()));
        config.setDriverClassName("org.postgresql.Driver");
        if (settings.username() != null) {
            config.setUsername(settings.username());
        }
        if (settings.password() != null) {
            config.setPassword(settings.password());
        }
        config.setPoolName("daybrief");
        config.setMaximumPoolSize(6); // one of them is the sign of life
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.setConnectionInitSql(
                "set lock_timeout = '20s'"); // a process that sleeps in a transaction stops nobody for ever
        // a server that is not there is told within seconds; the address may say otherwise
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("loginTimeout", "8");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "daybrief");
        try {
            return newEnough(new HikariDataSource(config), settings);
        } catch (HikariPool.PoolInitializationException e) {
            throw PostgresProblem.of(e, settings);
        }
    }

    private static HikariDataSource newEnough(HikariDataSource source, DatabaseSettings settings) {
        try (Connection connection = source.getConnection()) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) {
                throw PostgresProblem.tooOld(server.getDatabaseProductVersion(), OLDEST, settings);
            }
            return source;
        } catch (SQLException e) {
            source.close();
            throw PostgresProblem.of(e, settings);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }
}
