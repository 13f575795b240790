package org.daybrief.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that an edition was published as. */
public final class ArtifactStore {

    /**
     * A published file.
     *
     * @param file its name: {@code daily.html}
     * @param sha256 of its bytes
     * @param size in bytes
     */
    public record Artifact(String file, String sha256, long size) {}

    private final JdbcClient jdbc;

    public ArtifactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the files of an edition in place of those noted before. */
    public void replace(long edition, List<Artifact> artifacts) {
        jdbc.sql("delete from artifact where edition = ?").param(edition).update();
        for (Artifact artifact : artifacts) {
            jdbc.sql("insert into artifact (edition, file, sha256, size) values (?, ?, ?, ?)")
                    .params(edition, artifact.file(), artifact.sha256(), artifact.size())
                    .update();
        }
    }

    /** Sorted by name. */
    public List<Artifact> of(long edition) {
        return jdbc.sql("select file, sha256, size from artifact where edition = ? order by file")
                .param(edition)
                .query((row, n) -> new Artifact(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
