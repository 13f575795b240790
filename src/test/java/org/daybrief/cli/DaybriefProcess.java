package org.daybrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.text.Digest;

/** The real program in a process of its own, with the class path of the tests. */
final class DaybriefProcess {

    /** The one that runs the tests. */
    static final Path JAVA = Path.of(System.getProperty("java.home"));

    private final Process process;
    private final Path log;

    private DaybriefProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it in the folder; what it says goes to a file beside. */
    static DaybriefProcess start(Path folder, String... arguments) throws IOException {
        return start(folder, JAVA, Map.of(), List.of(), arguments);
    }

    /** Starts it with another Java, under other circumstances. */
    static DaybriefProcess start(
            Path folder, Path java, Map<String, String> environment, List<String> options, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m"));
        command.addAll(options);
        command.addAll(java.equals(JAVA) ? WarmStart.options() : List.of("-cp", System.getProperty("java.class.path")));
        command.add("org.daybrief.cli.Main");
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder.toAbsolutePath().getParent(), "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("DAYBRIEF_HOME");
        builder.environment().remove("DAYBRIEF_DATABASE_PASSWORD");
        builder.environment().putAll(environment);
        return new DaybriefProcess(builder.start(), log);
    }

    /** Writes settings that name the database. */
    static void configure(Path file, DatabaseSettings database) throws IOException {
        Files.writeString(
                file,
                database.isEmbedded()
                        ? "daybrief:\n  database: {}\n"
                        : "daybrief:\n  database:\n    url: \"" + database.url() + "\"\n    username: "
                                + database.username() + "\n");
    }

    Process process() {
        return process;
    }

    /** Waits until it has used so much CPU time or has ended; answers how much it had used then. */
    Duration cpuUntil(Duration moment) throws InterruptedException {
        Duration used = Duration.ZERO;
        while (process.isAlive()) {
            used = process.info().totalCpuDuration().orElse(used);
            if (used.compareTo(moment) >= 0) {
                return used;
            }
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        return used;
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** All that it said, on both channels. */
    String said() throws IOException {
        return Files.readString(log);
    }

    /** Every file below the folder with its hash. */
    static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (!Files.exists(folder)) {
            return hashes;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> hashes.put(folder.relativize(file).toString(), hash(file)));
        }
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return Digest.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
