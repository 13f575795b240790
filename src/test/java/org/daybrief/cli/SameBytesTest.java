package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample gives the same bytes whatever the time zone, the locale, the number of threads, the order of files, the Java. */
class SameBytesTest {

    private static final Path SAMPLE = Path.of("input").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    static Path folder;

    private static Map<String, String> expected;

    /** Once for all: what the others are compared with. */
    @BeforeAll
    static void runPlainly() throws Exception {
        expected = run("plain", SAMPLE, JAVA, Map.of(), List.of(), 1);
        assertThat(expected.keySet())
                .containsExactly("2024-11-14/daily.html", "2024-11-14/daily.json", "2024-11-14/daily.pdf");
    }

    @Test
    void inTokyoUnderATurkishLocale() throws Exception {
        Map<String, String> there = Map.of("TZ", "Asia/Tokyo", "LC_ALL", "tr_TR.UTF-8");
        List<String> options = List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo");
        assertThat(run("tokyo", SAMPLE, JAVA, there, options, 1)).isEqualTo(expected);
    }

    @Test
    void withTwoAndWithFourThreads() throws Exception {
        assertThat(run("two", SAMPLE, JAVA, Map.of(), List.of(), 2)).isEqualTo(expected);
        assertThat(run("four", SAMPLE, JAVA, Map.of(), List.of(), 4)).isEqualTo(expected);
    }

    @Test
    void withTheFilesInAnotherOrderOnTheDisk() throws Exception {
        long seed = Long.getLong("daybrief.seed", System.nanoTime());
        System.out.println("file order: seed " + seed + " (-Ddaybrief.seed)");
        Path shuffled = shuffledCopy(new Random(seed));
        assertThat(run("shuffled", shuffled, JAVA, Map.of(), List.of(), 2))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    @Test
    void onAnotherJava() throws Exception {
        Optional<Path> other = otherJava();
        assumeTrue(other.isPresent(), "skipped: no Java of another version is installed beside this one");
        System.out.println("another Java: " + other.get().getFileName());
        assertThat(run("other", SAMPLE, other.get(), Map.of(), List.of(), 2)).isEqualTo(expected);
    }

    private static Map<String, String> run(
            String name, Path input, Path java, Map<String, String> environment, List<String> options, int threads)
            throws Exception {
        Path place = Files.createDirectories(folder.resolve(name));
        DaybriefProcess run = DaybriefProcess.start(
                place,
                java,
                environment,
                options,
                "run",
                "--input",
                input.toString(),
                "--home",
                "home",
                "--output",
                "output",
                "--date",
                "2024-11-14",
                "--threads",
                String.valueOf(threads));
        assertThat(run.exitCode()).as(run.said()).isZero();
        return DaybriefProcess.hashes(place.resolve("output"));
    }

    private Path shuffledCopy(Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(SAMPLE)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.shuffle(files, random);
        Path copy = folder.resolve("shuffled-input");
        for (Path file : files) {
            Path target = copy.resolve(SAMPLE.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    /** A Java from 17 up of another version, in a folder beside the one that runs. */
    private static Optional<Path> otherJava() throws IOException {
        Path own = JAVA.toRealPath();
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            return siblings.filter(sibling -> Files.isExecutable(sibling.resolve("bin/java")))
                    .filter(sibling -> version(sibling) >= 17
                            && version(sibling) != Runtime.version().feature())
                    .sorted()
                    .findFirst();
        }
    }

    private static int version(Path java) {
        try {
            return Files.readAllLines(java.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.substring("JAVA_VERSION=\"".length()).split("[.\"-]")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            if (e instanceof java.nio.file.NoSuchFileException) {
                return 0;
            }
            throw new UncheckedIOException(e);
        }
    }
}
