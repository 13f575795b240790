package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of an edition's run, frozen by its scan: their rows, not an index, drive every restart. */
public final class ManifestStore {

    /**
     * A file as the scan found it.
     *
     * @param seq 1, 2 … in the order of the paths
     * @param path relative to the input folder
     * @param size in bytes
     * @param sha256 of its bytes; null where it was refused unread
     * @param content its bytes; null where it was refused
     * @param archived whether the archive has the content already
     */
    public record StoredFile(
            int seq, String path, long size, @Nullable String sha256, byte @Nullable [] content, boolean archived) {

        /** The same, known to be in the archive or not. */
        public StoredFile inArchive(boolean known) {
            return new StoredFile(seq, path, size, sha256, content, known);
        }
    }

    /**
     * What became of a file.
     *
     * @param state OK where it is an article, BAD where it is none, NEW before it was read
     * @param outcome as the coverage calls it; null while open
     * @param reason for the outcome; null for used ones
     */
    public record FileState(
            int seq,
            String path,
            @Nullable String sha256,
            String state,
            @Nullable String outcome,
            @Nullable String reason) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    public ManifestStore(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
    }

    /** Adds files that are to be read. A content lies here or in the archive, never in both. */
    public void addNew(long edition, List<StoredFile> files) {
        batch.batchUpdate(
                "insert into article (edition, seq, path, size, sha256, content, state) values (?, ?, ?, ?, ?, ?, 'NEW')",
                files,
                files.size(),
                (row, file) -> {
                    row.setLong(1, edition);
                    row.setInt(2, file.seq());
                    row.setString(3, file.path());
                    row.setLong(4, file.size());
                    row.setString(5, file.sha256());
                    row.setBytes(6, file.archived() ? null : file.content());
                });
    }

    /** Adds a file that is not to be read. */
    public void addBad(long edition, FileState file) {
        jdbc.sql(
                        "insert into article (edition, seq, path, size, state, outcome, reason) values (?, ?, ?, 0, 'BAD', ?, ?)")
                .params(edition, file.seq(), file.path(), file.outcome(), file.reason())
                .update();
    }

    /** How many files are still to be read. */
    public int countNew(long edition) {
        return jdbc.sql("select count(*) from article where edition = ? and state = 'NEW'")
                .param(edition)
                .query(Integer.class)
                .single();
    }

    /** The next files that are to be read, in order. */
    public List<StoredFile> nextNew(long edition, int after, int limit) {
        return files("state = 'NEW'", edition, after, limit);
    }

    /** The next files that are articles, in order. */
    public List<StoredFile> nextArticles(long edition, int after, int limit) {
        return files("state = 'OK'", edition, after, limit);
    }

    private List<StoredFile> files(String condition, long edition, int after, int limit) {
        return jdbc.sql("""
                        select a.seq, a.path, a.size, a.sha256, a.content, r.content
                        from article a left join archive r on r.sha256 = a.sha256
                        where a.edition = ? and a.%s and a.seq > ? order by a.seq fetch first ? rows only
                        """.formatted(condition))
                .params(edition, after, limit)
                .query((row, n) -> file(row))
                .list();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        byte[] own = row.getBytes(5);
        byte[] archived = row.getBytes(6);
        byte[] content = own == null && archived != null ? Gzip.unpack(archived) : own;
        return new StoredFile(
                row.getInt(1), row.getString(2), row.getLong(3), row.getString(4), content, archived != null);
    }

    /**
     * Notes what the reading found, once, and lets the content go: what became an article is in the archive.
     *
     * @throws IllegalStateException where a row was read before: two runs work on one edition
     */
    public void read(long edition, List<FileState> files) {
        int[][] counts = batch.batchUpdate(
                "update article set state = ?, outcome = ?, reason = ?, content = null where edition = ? and seq = ? and state = 'NEW'",
                files,
                files.size(),
                (row, file) -> {
                    row.setString(1, file.state());
                    row.setString(2, file.outcome());
                    row.setString(3, file.reason());
                    row.setLong(4, edition);
                    row.setInt(5, file.seq());
                });
        for (int[] each : counts) {
            for (int count : each) {
                if (count != 1) {
                    throw new IllegalStateException("an article of edition " + edition + " was read twice");
                }
            }
        }
    }

    /** Notes what becomes of articles. */
    public void outcomes(long edition, List<FileState> files) {
        if (!files.isEmpty()) {
            batch.batchUpdate(
                    "update article set outcome = ?, reason = ? where edition = ? and seq = ?",
                    files,
                    files.size(),
                    (row, file) -> {
                        row.setString(1, file.outcome());
                        row.setString(2, file.reason());
                        row.setLong(3, edition);
                        row.setInt(4, file.seq());
                    });
        }
    }

    /** All files of the edition in the order of their paths. */
    public List<FileState> states(long edition) {
        return jdbc.sql("select seq, path, sha256, state, outcome, reason from article where edition = ? order by seq")
                .param(edition)
                .query((row, n) -> new FileState(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** Lets the contents go: the frozen edition holds all that is needed of them. */
    public void dropContents(long edition) {
        jdbc.sql("update article set content = null where edition = ? and content is not null")
                .param(edition)
                .update();
    }
}
