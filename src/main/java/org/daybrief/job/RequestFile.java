package org.daybrief.job;

import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.ManifestStore.StoredFile;
import org.jspecify.annotations.Nullable;

/** A file of a request's manifest. */
sealed interface RequestFile {

    String path();

    /** Of its bytes; null where they were not read. */
    @Nullable
    String sha256();

    /** An article that the request is made of; its content lies in the archive. */
    record Taken(String path, String sha256, long size) implements RequestFile {
        StoredFile row(int seq) {
            return new StoredFile(seq, path, size, sha256, null, true);
        }
    }

    /**
     * A file of the folder that is not used.
     *
     * @param outcome as the coverage calls it
     */
    record Left(String path, @Nullable String sha256, String outcome, String reason) implements RequestFile {
        FileState row(int seq) {
            return new FileState(seq, path, sha256, "BAD", outcome, reason);
        }
    }
}
