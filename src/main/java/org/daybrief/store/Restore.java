package org.daybrief.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Puts the rows of a backup in the place of all that the database holds, in one transaction: it is done whole or not at all. */
public final class Restore {

    private static final int BATCH_ROWS = 200;
    private static final long BATCH_BYTES = 8L << 20;

    /**
     * What was restored.
     *
     * @param tables how many
     * @param rows of all of them
     * @param editions how many of the rows are editions
     * @param aside backup of what was there before; null where there was nothing
     */
    public record Report(
            int tables,
            long rows,
            long editions,
            @org.jspecify.annotations.Nullable Path aside) {}

    private final BackupFile backup;
    private final boolean force;
    private final Path aside;
    private final Presence presence;

    private Restore(BackupFile backup, boolean force, Path aside, Presence presence) {
        this.backup = backup;
        this.force = force;
        this.aside = aside;
        this.presence = presence;
    }

    /**
     * Whether the file is a sound backup.
     *
     * @throws IOException where it is not; its message says so
     */
    public static void check(Path file) throws IOException {
        BackupFile.open(file).close();
    }

    /**
     * Restores the file.
     *
     * @param force whether what is there may be replaced
     * @param aside file to write what is there to before it is replaced
     * @throws IOException where the file is damaged, or the database is not empty and must not be replaced; nothing was changed then
     * @throws DatabaseInUseException where another process works on it
     */
    public static Report of(Path file, DataSource source, boolean force, Path aside) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            Restore restore = new Restore(backup, force, aside, Presence.on(source));
            boolean locks = Vendor.of(source) == Vendor.POSTGRESQL;
            return new JdbcTemplate(source)
                    .execute((ConnectionCallback<Report>) connection -> restore.run(connection, locks));
        } catch (Refused e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private Report run(Connection connection, boolean locks) throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<Table> tables = Table.all(connection);
            Report report = run(connection, tables, locks);
            connection.commit();
            return report;
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Report run(Connection connection, List<Table> tables, boolean locks) throws SQLException, IOException {
        if (locks) {
            execute(connection, "lock table " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
        }
        nobodyWorks(connection);
        Path kept = null;
        if (!isEmpty(connection, tables)) {
            if (!force) {
                throw new IOException("The database is not empty. Nothing was changed: with --force what is there is"
                        + " replaced, and kept in a backup beside.");
            }
            Backup.write(connection, aside);
            kept = aside;
        }
        numberOn(connection, tables);
        for (int i = tables.size() - 1; i >= 0; i--) {
            execute(connection, "delete from " + tables.get(i).name());
        }
        long rows = 0;
        for (Table table : tables) {
            rows += fill(connection, table);
        }
        return new Report(backup.tables().size(), rows, backup.tables().getOrDefault("edition", 0L), kept);
    }

    private void nobodyWorks(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select owner from edition where owner is not null and lease_until >= current_timestamp")) {
            while (row.next()) {
                if (!presence.isGone(row.getString(1))) {
                    throw new DatabaseInUseException(
                            "Another run of Daybrief works with this database. Wait for its end, and stop every service.",
                            new IOException("a lease is held"));
                }
            }
        }
    }

    private static boolean isEmpty(Connection connection, List<Table> tables) throws SQLException {
        for (Table table : tables) {
            if (number(connection, "select count(*) from " + table.name()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** First of all, because H2 ends a transaction here: numbers beyond those of both are right whatever happens next. */
    private void numberOn(Connection connection, List<Table> tables) throws SQLException, IOException {
        for (Table table : tables) {
            if (table.isCounted()) {
                long[] greatest = {
                    number(connection, "select coalesce(max(" + table.counted() + "), 0) from " + table.name())
                };
                if (backup.tables().containsKey(table.name())) {
                    backup.read(
                            table.name(),
                            row -> greatest[0] = Math.max(
                                    greatest[0], row.path(table.counted()).asLong(0)));
                }
                execute(connection, table.restartAt(greatest[0] + 1));
            }
        }
    }

    private long fill(Connection connection, Table table) throws SQLException, IOException {
        if (!backup.tables().containsKey(table.name())) {
            return 0; // the backup is older than this table
        }
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            Batch batch = new Batch(insert, table);
            backup.read(table.name(), batch);
            batch.flush();
            return batch.rows;
        }
    }

    /** Rows on their way into a table. */
    private static final class Batch implements BackupFile.Rows {

        private final PreparedStatement insert;
        private final List<Map.Entry<String, ColumnKind>> columns;
        private long rows;
        private int waiting;
        private long bytes;

        Batch(PreparedStatement insert, Table table) {
            this.insert = insert;
            this.columns = new ArrayList<>(table.columns().entrySet());
        }

        @Override
        public void take(JsonNode row) {
            try {
                for (int i = 0; i < columns.size(); i++) {
                    JsonNode value = row.get(columns.get(i).getKey());
                    ColumnKind kind = columns.get(i).getValue();
                    if (value == null) {
                        kind.setNull(insert, i + 1);
                    } else {
                        kind.set(insert, i + 1, value);
                        bytes += value.isString() ? value.asString().length() : 8;
                    }
                }
                insert.addBatch();
                rows++;
                waiting++;
                if (waiting >= BATCH_ROWS || bytes >= BATCH_BYTES) {
                    flush();
                }
            } catch (SQLException e) {
                throw new Refused(
                        "The backup does not fit this database (" + e.getMessage() + "). Nothing was changed.", e);
            }
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                waiting = 0;
                bytes = 0;
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
