package org.daybrief.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;

/** Decides from its name and its attributes whether a file is to be opened at all. */
final class Admission {

    private final ArticleReaders readers = new ArticleReaders();
    private final long maxFileSize;

    Admission(long maxFileSize) {
        // an array of bytes holds no more
        this.maxFileSize = Math.min(maxFileSize, Integer.MAX_VALUE - 16);
    }

    Scanned of(String path, Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return refused(path, "It is a link, and Daybrief follows none. Put the file itself into the input folder.");
        }
        if (!attributes.isRegularFile()) {
            return refused(path, "It is a pipe, a socket or a device. Put regular files only into the input folder.");
        }
        if (unfinished(path)) {
            return refused(
                    path,
                    "Its name marks it as hidden or unfinished (.name, .part, .tmp). Rename it once it is complete.");
        }
        if (!readers.reads(ArticleFile.extensionOf(path))) {
            return refused(path, ArticleReaders.UNKNOWN_FORMAT);
        }
        if (attributes.size() == 0) {
            return refused(path, "It is empty. Fetch it again, or remove it.");
        }
        if (attributes.size() > maxFileSize) {
            return refused(
                    path,
                    "It has " + attributes.size() + " bytes, the limit is " + maxFileSize
                            + ". Split it, or raise max-file-size.");
        }
        return Files.isReadable(file) ? new Scanned.Found(path, file, attributes.size()) : unreadable(path);
    }

    static Scanned.Refused unreadable(String path) {
        return refused(
                path,
                "It cannot be read. Give the user that runs Daybrief the right to read it, and let nobody change"
                        + " it during a run.");
    }

    private static Scanned.Refused refused(String path, String reason) {
        return new Scanned.Refused(new Intake.Rejected(path, Intake.Outcome.REJECTED, reason));
    }

    /** Any step of the path that is hidden hides all below it. */
    private static boolean unfinished(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return path.startsWith(".") || path.contains("/.") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }
}
