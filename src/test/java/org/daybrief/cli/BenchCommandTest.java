package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybrief.bench.Growth;
import org.daybrief.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final BenchCommand command = new BenchCommand();

    @TempDir
    Path folder;

    private int bench(String... args) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void aBrokenLimitIsNamedAndEndsWithOne() {
        command.measure = shape -> new Growth.Worst(shape.name(), "dates", 10_000_000, 4_200_000_000L, 3.04, 12);

        assertThat(bench("--shape", "one word")).isEqualTo(ExitCodes.FAILED);
        assertThat(out.toString())
                .contains("limit broken: ")
                .contains("3.04 times as long at most (dates: 10,000,000 characters in 4,200 ms); the limit is 2.2")
                .contains("A limit is broken");
    }

    @Test
    void limitsThatHoldEndWithNought() {
        command.measure = shape -> new Growth.Worst(shape.name(), "dates", 10_000_000, 4_200_000_000L, 2.01, 12);

        assertThat(bench("--shape", "one word")).isEqualTo(ExitCodes.DONE);
        assertThat(out.toString()).contains("All limits hold.").doesNotContain("broken");
    }

    @Test
    void aShapeThatIsNotThereIsAWrongUse() {
        assertThat(bench("--shape", "dodecahedron")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("no shape is called dodecahedron");
    }

    @Test
    void oneFileOfAFolderThatIsTooLargeIsNamedAndTheOthersAreRead() throws IOException {
        Files.writeString(folder.resolve("weir.txt"), """
                Weir opens in Alton

                Published 12 November 2026

                The new weir opened on Tuesday after at least 40 clerks had checked it.
                """);
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            large.setLength(Settings.DEFAULT_MAX_FILE_SIZE + 1L);
        }

        assertThat(bench("--seconds", "1", folder.toString())).isEqualTo(ExitCodes.DONE);
        assertThat(err.toString()).contains("large.txt is rejected: It has ");
        assertThat(out.toString())
                .contains("2 files, ")
                .contains(", 1 of them rejected")
                .contains("documents per CPU-second");
    }
}
