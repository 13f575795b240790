package org.daybrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out before the work whether its result can be written. */
final class OutputCheck {

    private OutputCheck() {}

    /** @throws IOException where the folder cannot be made or takes no file; its message says so */
    static void writable(Path output) throws IOException {
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new IOException("The output folder " + output + " cannot be made. Name another with --output.", e);
        }
        if (!Files.isWritable(output)) {
            throw new IOException("The output folder " + output
                    + " takes no files. Change its rights, or name another with --output.");
        }
    }
}
