package org.daybrief.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.daybrief.store.EditionKey;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.StoredEdition.Totals;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run of one edition.
 *
 * @param key which edition
 * @param result how it ended
 * @param message what is to be said of it; null where the result says all
 * @param failedStep of the job in which a failed run ended; null where it did not fail, or failed before the first step
 * @param number which issue; null where it was not frozen
 * @param totals what it holds; null where it was not frozen
 * @param files every file of the run with its outcome
 * @param written files that were written
 * @param took from start to end
 * @param mail what became of its mail; null where there is none
 */
public record EditionReport(
        EditionKey key,
        Result result,
        @Nullable String message,
        @Nullable String failedStep,
        @Nullable Integer number,
        @Nullable Totals totals,
        List<FileState> files,
        List<Path> written,
        Duration took,
        @Nullable MailReport mail) {

    /** Before its mail is sent. */
    public EditionReport(
            EditionKey key,
            Result result,
            @Nullable String message,
            @Nullable String failedStep,
            @Nullable Integer number,
            @Nullable Totals totals,
            List<FileState> files,
            List<Path> written,
            Duration took) {
        this(key, result, message, failedStep, number, totals, files, written, took, null);
    }

    /** The same, with what became of its mail. */
    public EditionReport with(@Nullable MailReport sent) {
        return new EditionReport(key, result, message, failedStep, number, totals, files, written, took, sent);
    }

    /** How a run ended. */
    public enum Result {
        /** The edition was made. */
        PUBLISHED,
        /** It was there already, of the same input; missing files were written again. */
        UP_TO_DATE,
        /** It is there, and the input or the settings are others: nothing was written. */
        DIFFERS,
        /** Stopped in good order: the next run goes on. */
        STOPPED,
        FAILED
    }

    public EditionReport {
        files = List.copyOf(files);
        written = List.copyOf(written);
    }

    /** Files that are no article that could be read. */
    public List<FileState> rejected() {
        return with("REJECTED");
    }

    /** Articles in another language than Daybrief reads. */
    public List<FileState> otherLanguage() {
        return with("UNSUPPORTED_LANGUAGE");
    }

    /** How many files have the outcome. */
    public int count(String outcome) {
        return with(outcome).size();
    }

    private List<FileState> with(String outcome) {
        return files.stream().filter(file -> outcome.equals(file.outcome())).toList();
    }
}
