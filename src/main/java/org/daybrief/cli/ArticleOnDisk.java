package org.daybrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.daybrief.article.ArticleFile;
import org.daybrief.settings.Settings;
import org.daybrief.text.Digest;

/** A file that a command names, looked at before it is opened: a pipe would wait for ever, a folder holds no article. */
final class ArticleOnDisk {

    /** A file that is not even opened; its message says why and what to do. */
    static final class Unfit extends IOException {
        private static final long serialVersionUID = 1L;

        Unfit(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private ArticleOnDisk() {}

    /** The file of this name with its bytes. */
    static ArticleFile open(String name) throws Unfit {
        try {
            Path path = Path.of(name);
            byte[] content = content(path);
            Path file = Objects.requireNonNullElse(path.getFileName(), path);
            return new ArticleFile(file.toString(), Digest.sha256(content), content);
        } catch (Unfit e) {
            throw e;
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new Unfit("There is no such file.");
        } catch (IOException e) {
            throw new Unfit("It cannot be read.");
        }
    }

    private static byte[] content(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new Unfit("It is a folder; name its files.");
        } else if (!attributes.isRegularFile()) {
            throw new Unfit("It is a pipe, a socket or a device. Name regular files only.");
        } else if (attributes.size() > Settings.DEFAULT_MAX_FILE_SIZE) {
            throw new Unfit("It has " + attributes.size() + " bytes, the limit is " + Settings.DEFAULT_MAX_FILE_SIZE
                    + ". Split it.");
        }
        return Files.readAllBytes(path);
    }
}
