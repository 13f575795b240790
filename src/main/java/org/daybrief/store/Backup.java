package org.daybrief.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes all that the database holds at one moment into a file, while others go on working. */
public final class Backup {

    /** H2's level that shows one moment of all tables; on PostgreSQL the repeatable read does. */
    private static final int H2_SNAPSHOT = 6;

    private static final int FETCHED_ROWS = 50;
    private static final JsonMapper LINES =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /**
     * What a backup holds.
     *
     * @param tables how many
     * @param rows of all of them
     * @param size of the file in bytes
     */
    public record Report(int tables, long rows, long size) {}

    private Backup() {}

    /**
     * There whole or not at all, and readable by its owner alone: it has everybody's address.
     *
     * @param file is replaced where it exists
     */
    public static Report write(DataSource source, Path file) throws IOException {
        int level = Vendor.of(source) == Vendor.H2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ;
        try {
            return new JdbcTemplate(source).execute((ConnectionCallback<Report>) connection -> {
                int before = connection.getTransactionIsolation();
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(level);
                try {
                    return write(connection, file);
                } catch (IOException e) {
                    throw new Unwritable(e);
                } finally {
                    connection.rollback();
                    connection.setTransactionIsolation(before);
                    connection.setAutoCommit(true);
                }
            });
        } catch (Unwritable e) {
            throw e.cause;
        }
    }

    private static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final IOException cause;

        Unwritable(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** As the connection's transaction sees it. */
    static Report write(Connection connection, Path file) throws IOException, SQLException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new IOException("The backup " + file + " cannot be written. Name a file in a folder that exists.");
        }
        Path unfinished = Files.createTempFile(folder, ".backup", ".part", owner());
        try {
            Report report;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                report = write(connection, out);
            }
            sync(unfinished);
            long size = Files.size(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            return new Report(report.tables(), report.rows(), size);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Report write(Connection connection, OutputStream out) throws IOException, SQLException {
        ObjectNode contents = LINES.createObjectNode()
                .put("format", BackupFile.FORMAT)
                .put("schema", Integer.parseInt(Schema.VERSION));
        ArrayNode tables = contents.putArray("tables");
        long all = 0;
        // not closed: what stands behind is the caller's
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (Table table : Table.all(connection)) {
            zip.putNextEntry(new ZipEntry(BackupFile.entry(table.name())));
            MessageDigest digest = BackupFile.sha256();
            long rows = rows(connection, table, new DigestOutputStream(zip, digest));
            zip.closeEntry();
            tables.addObject()
                    .put("name", table.name())
                    .put("rows", rows)
                    .put("sha256", HexFormat.of().formatHex(digest.digest()));
            all += rows;
        }
        zip.putNextEntry(new ZipEntry(BackupFile.CONTENTS));
        zip.write(LINES.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents));
        zip.closeEntry();
        zip.finish();
        return new Report(tables.size(), all, 0);
    }

    private static long rows(Connection connection, Table table, OutputStream out) throws IOException, SQLException {
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_ROWS); // PostgreSQL would hold the whole table in memory
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    try (JsonGenerator json = LINES.createGenerator(out)) {
                        write(row, table, json);
                    }
                    out.write('\n');
                    rows++;
                }
            }
        }
        return rows;
    }

    private static void write(ResultSet row, Table table, JsonGenerator json) throws SQLException {
        json.writeStartObject();
        int column = 0;
        for (Map.Entry<String, ColumnKind> each : table.columns().entrySet()) {
            column++;
            if (row.getObject(column) != null) {
                json.writeName(each.getKey());
                each.getValue().write(row, column, json);
            }
        }
        json.writeEndObject();
    }

    private static FileAttribute<?>[] owner() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) { // Windows opens no folder
                throw e;
            }
        }
    }
}
