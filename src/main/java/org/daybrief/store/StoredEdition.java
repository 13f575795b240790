package org.daybrief.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the editions, without what it holds.
 *
 * @param id of the row
 * @param key which edition
 * @param state how far it is
 * @param inputDigest of all files that its scan found; null before the scan
 * @param making of what it is made; null before its first run
 * @param number which issue; null until it is frozen
 * @param asOf ISO 8601 with offset; null until it is frozen
 * @param totals what it holds; null until it is frozen
 * @param started when its first run began
 * @param finished when it was done; null before
 */
public record StoredEdition(
        long id,
        EditionKey key,
        EditionState state,
        @Nullable String inputDigest,
        @Nullable Making making,
        @Nullable Integer number,
        @Nullable String asOf,
        @Nullable Totals totals,
        @Nullable Instant started,
        @Nullable Instant finished) {

    /**
     * Of what an edition is made. One that is not done is begun anew where any of it changes.
     *
     * @param inputFolder its absolute path
     * @param settingsDigest of the definition
     * @param program version of this program
     */
    public record Making(String inputFolder, String settingsDigest, String program) {}

    /**
     * What an edition holds, in numbers.
     *
     * @param read files found
     * @param used files that became its articles
     * @param stories how many
     * @param facts of all stories
     * @param disagreeing groups of figures that contradict each other
     */
    public record Totals(int read, int used, int stories, int facts, int disagreeing) {}
}
