package org.daybrief.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.Intake;
import org.daybrief.text.Digest;
import org.jspecify.annotations.Nullable;

/** The folder that articles are put into: lists every file in a fixed order, opens regular files only and follows no link. */
public final class InputFolder {

    private InputFolder() {}

    /**
     * Every file below the folder, ordered by path (UTF-16 units); nothing is opened.
     *
     * @param maxFileSize in bytes; larger files are refused
     * @throws IOException where the folder itself cannot be read
     */
    public static List<Scanned> scan(Path root, long maxFileSize) throws IOException {
        Admission admission = new Admission(maxFileSize);
        List<Scanned> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(admission.of(RelativePath.of(root, file), file, attributes));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (file.equals(root)) {
                    throw reason;
                }
                found.add(Admission.unreadable(RelativePath.of(root, file)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
                if (reason != null) {
                    found.add(Admission.unreadable(RelativePath.of(root, folder)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Scanned::path));
        return List.copyOf(found);
    }

    /** SHA-256 of the file's bytes in lower-case hexadecimal digits, read as a stream. */
    public static String sha256(Scanned.Found found) throws IOException {
        try (InputStream in = open(found.file())) {
            return Digest.sha256(in);
        }
    }

    /**
     * The file's bytes with their hash.
     *
     * @throws IOException where it has vanished, cannot be read, has become a link or has grown since the scan
     */
    public static ArticleFile load(Scanned.Found found) throws IOException {
        try (InputStream in = open(found.file())) {
            byte[] content = in.readNBytes(Math.toIntExact(found.size()) + 1);
            if (content.length > found.size()) {
                throw new IOException("it has grown since the folder was scanned");
            }
            return new ArticleFile(found.path(), Digest.sha256(content), content);
        }
    }

    /** The file as an article, or why not: what goes wrong on the way from the disk is a reason too. */
    public static Intake read(Scanned.Found found, ArticleReader reader) {
        try {
            return reader.read(load(found));
        } catch (IOException e) {
            return Admission.unreadable(found.path()).rejected();
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isRegularFile()) {
            throw new IOException("it is no regular file any more");
        }
        return Channels.newInputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }
}
