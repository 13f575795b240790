package org.daybrief.intake;

import java.nio.file.Path;
import org.daybrief.article.Intake;

/** A file that lies in the input folder: one to be read, or one that is refused unread. */
public sealed interface Scanned {

    /** Relative to the input folder, separated by {@code /}; the file's own name, however odd: never print it raw. */
    String path();

    /**
     * A file to be read.
     *
     * @param path relative to the input folder, separated by {@code /}
     * @param file where it lies
     * @param size in bytes when it was scanned, at least 1
     */
    record Found(String path, Path file, long size) implements Scanned {}

    /**
     * A file that is not even opened.
     *
     * @param rejected what is wrong and what to do
     */
    record Refused(Intake.Rejected rejected) implements Scanned {

        @Override
        public String path() {
            return rejected.file();
        }
    }
}
