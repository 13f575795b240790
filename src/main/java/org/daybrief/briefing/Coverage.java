package org.daybrief.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of every file that the run found.
 *
 * @param files sorted by path
 * @param undated how many of the used ones have no known day
 */
public record Coverage(List<FileOutcome> files, int undated) {

    /** What became of a file. */
    public enum Outcome {
        USED,
        DUPLICATE,
        TOO_OLD,
        OFF_TOPIC,
        UNSUPPORTED_LANGUAGE,
        REJECTED
    }

    /**
     * What became of one file.
     *
     * @param file path relative to the input folder
     * @param outcome what became of it
     * @param reason why; null for used ones
     */
    public record FileOutcome(
            String file, Outcome outcome, @Nullable String reason) {}

    public Coverage {
        files = List.copyOf(files);
    }

    public int read() {
        return files.size();
    }

    public int count(Outcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }
}
