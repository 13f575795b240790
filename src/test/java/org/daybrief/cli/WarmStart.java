package org.daybrief.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * How a test starts the program in a process of its own without loading every class anew: as {@code bin/daybrief} does, from a jar with a
 * class-data archive, which the first one that asks makes for all.
 */
public final class WarmStart {

    private static final Path FOLDER = Path.of("target", "warm-start").toAbsolutePath();

    private static @Nullable List<String> options;

    private WarmStart() {}

    /** Class path and archive, for the Java that runs the tests. */
    public static synchronized List<String> options() throws IOException {
        if (options == null) {
            options = make();
        }
        return options;
    }

    private static List<String> make() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Path work = Files.createDirectories(FOLDER.resolve("work"));
        String classPath = classPath();
        Path archive = FOLDER.resolve("classes.jsa");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-cp",
                        classPath,
                        "org.daybrief.cli.Main",
                        "run",
                        "--input",
                        Path.of("input").toAbsolutePath().toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("said.txt").toFile())
                .start();
        try {
            if (run.waitFor() != 0) {
                throw new IOException(Files.readString(work.resolve("said.txt")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable", "-cp", classPath);
    }

    /** The one of the tests, with its folders in a jar: an archive takes none. */
    private static String classPath() throws IOException {
        List<String> jars = new ArrayList<>();
        Path jar = FOLDER.resolve("classes.jar");
        jars.add(jar.toString());
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(0);
            Set<String> packed = new LinkedHashSet<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (Files.isDirectory(Path.of(entry))) {
                    pack(Path.of(entry), zip, packed);
                } else {
                    jars.add(entry);
                }
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path folder, ZipOutputStream zip, Set<String> packed) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted().toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
            boolean isFolder = Files.isDirectory(file);
            if (name.isEmpty() || !packed.add(name)) {
                continue;
            }
            zip.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
            if (!isFolder) {
                Files.copy(file, zip);
            }
            zip.closeEntry();
        }
    }
}
