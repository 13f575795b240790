package org.daybrief.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup: a ZIP with one file of JSON lines for each table, and {@code backup.json} that counts and hashes them. It knows no
 * database, so it goes from one to another.
 */
final class BackupFile implements AutoCloseable {

    static final String FORMAT = "daybrief-backup/1";
    static final String CONTENTS = "backup.json";

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** Who takes the rows of a table. */
    interface Rows {
        void take(JsonNode row);
    }

    private final ZipFile zip;
    private final Map<String, Long> tables;

    private BackupFile(ZipFile zip, Map<String, Long> tables) {
        this.zip = zip;
        this.tables = tables;
    }

    static String entry(String table) {
        return "tables/" + table + ".jsonl";
    }

    /**
     * Opens a backup and reads it from end to end: what it answers later is sound.
     *
     * @throws IOException where it is damaged, no backup, or one of a newer Daybrief; its message says so
     */
    static BackupFile open(Path file) throws IOException {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new BackupFile(zip, checked(zip, file));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            if (zip != null) {
                zip.close();
            }
            throw e instanceof NewerBackup newer ? newer : damaged(file, e);
        }
    }

    private static final class NewerBackup extends IOException {
        private static final long serialVersionUID = 1L;

        NewerBackup(String message) {
            super(message);
        }
    }

    private static IOException damaged(Path file, @Nullable Exception why) {
        return new IOException(
                "The backup " + file + " is damaged, or none of Daybrief's. Nothing was changed: take another one.",
                why);
    }

    private static Map<String, Long> checked(ZipFile zip, Path file) throws IOException {
        JsonNode contents;
        try (InputStream in = stream(zip, CONTENTS)) {
            contents = JSON.readTree(in);
        }
        if (!FORMAT.equals(contents.path("format").asString(""))) {
            throw new IllegalArgumentException("not of the format " + FORMAT);
        }
        if (contents.path("schema").asInt() > Integer.parseInt(Schema.VERSION)) {
            throw new NewerBackup("The backup " + file
                    + " was made by a newer Daybrief. Nothing was changed: restore it with that one.");
        }
        Map<String, Long> tables = new LinkedHashMap<>();
        for (JsonNode table : contents.path("tables")) {
            String name = table.path("name").asString("");
            check(zip, name, table.path("rows").asLong(), table.path("sha256").asString(""));
            tables.put(name, table.path("rows").asLong());
        }
        return tables;
    }

    private static void check(ZipFile zip, String table, long rows, String sha256) throws IOException {
        MessageDigest digest = sha256();
        long lines = 0;
        try (InputStream in = new DigestInputStream(stream(zip, entry(table)), digest)) {
            byte[] buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (lines != rows || !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IllegalArgumentException("table " + table + " is not what was written");
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    /** The number of rows of each table. */
    Map<String, Long> tables() {
        return tables;
    }

    void read(String table, Rows rows) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream(zip, entry(table)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.take(JSON.readTree(line));
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
