package org.daybrief.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybrief.store.EditionKey;

/** Where the files of an edition lie, and how they get there: a reader finds the old file or the new one, never half a file. */
final class OutputFolder {

    private final Path root;

    OutputFolder(Path root) {
        this.root = root;
    }

    /** Folder of the edition that counts: {@code output/2024-11-14}. */
    Path current(EditionKey key) {
        return root.resolve(key.date().toString());
    }

    /** Folder of an edition that a later revision has replaced: {@code output/2024-11-14/r1}. */
    Path replaced(EditionKey key) {
        return current(key).resolve("r" + key.revision());
    }

    /** Folder that its files are made in. */
    Path temporary(EditionKey key) {
        return root.resolve("." + key.date() + "-" + key.briefing() + "-r" + key.revision() + ".tmp");
    }

    /** The folder, empty. */
    static Path fresh(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    /** Puts a finished file into its place. */
    static void place(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        force(file, StandardOpenOption.WRITE);
        Files.move(
                file,
                folder.resolve(file.getFileName()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        force(folder, StandardOpenOption.READ);
    }

    /** Removes a folder and all in it; does nothing where there is none. */
    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** To the disk, so that a power cut does not take back what the database calls done. */
    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        } catch (IOException e) {
            if (mode == StandardOpenOption.WRITE) {
                throw e; // a folder cannot be forced on every system, a file can
            }
        }
    }
}
