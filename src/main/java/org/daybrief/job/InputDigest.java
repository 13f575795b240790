package org.daybrief.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.daybrief.intake.InputFolder;
import org.daybrief.intake.Scanned;
import org.daybrief.text.Digest;
import org.jspecify.annotations.Nullable;

/** One digest of an input folder: equal where it holds the same files with the same content. */
final class InputDigest {

    private final StringBuilder lines = new StringBuilder();

    /** @param sha256 null for a file that is refused unread */
    InputDigest add(String path, @Nullable String sha256) {
        lines.append(path).append('\0').append(sha256 == null ? "-" : sha256).append('\n');
        return this;
    }

    String value() {
        return Digest.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the folder as it is now. */
    static String of(Path input, long maxFileSize) throws IOException {
        InputDigest digest = new InputDigest();
        for (Scanned file : InputFolder.scan(input, maxFileSize)) {
            digest.add(file.path(), file instanceof Scanned.Found found ? hash(found) : null);
        }
        return digest.value();
    }

    private static @Nullable String hash(Scanned.Found found) {
        try {
            return InputFolder.sha256(found);
        } catch (IOException e) {
            return null;
        }
    }
}
