package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UpkeepCommandsTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void articles() throws IOException {
        GeneratedArticles.write(folder.resolve("input"), 2, 7);
        Files.writeString(folder.resolve("config.yaml"), "daybrief: {}\n");
    }

    @Test
    void aBackupIsRestoredInAnotherHomeAndTheEditionIsUpToDate() throws IOException {
        assertThat(run("home")).as(err.toString()).isZero();
        String file = folder.resolve("backup.zip").toString();

        assertThat(execute("home", "backup", file)).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith(file + ": ").contains(" rows of ");
        assertThat(Files.getPosixFilePermissions(Path.of(file)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(execute("home", "backup", file)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("daybrief: The file " + file + " exists. Name another, or replace it with --force.\n");
        assertThat(execute("home", "backup", "--force", file)).isZero();

        assertThat(execute("other", "restore", file)).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("restored ").endsWith("tables, among them 1 edition\n");
        assertThat(run("other")).isZero();
        assertThat(out.toString()).contains("is up to date");
        assertThat(execute("other", "restore", file)).isEqualTo(1);
        assertThat(err.toString()).startsWith("daybrief: The database is not empty. Nothing was changed");
        assertThat(execute("other", "restore", "--force", file)).isZero();
        assertThat(folder.resolve("other/before-restore.zip")).exists();
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsPutAsideForItsBackup() throws IOException {
        run("home");
        String file = folder.resolve("backup.zip").toString();
        execute("home", "backup", file);
        Path damaged = Files.writeString(folder.resolve("home/db/daybrief.mv.db"), "no database".repeat(1000));

        assertThat(execute("home", "restore", file)).isEqualTo(1);
        assertThat(execute("home", "restore", "--force", file))
                .as(err.toString())
                .isZero();

        assertThat(damaged.resolveSibling("damaged.mv.db")).hasContent("no database".repeat(1000));
        assertThat(run("home")).isZero();
        assertThat(out.toString()).contains("is up to date");
    }

    @Test
    void whatIsNoBackupIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        assertThat(execute("home", "restore", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("daybrief: The backup " + file
                        + " is damaged, or none of Daybrief's. Nothing was changed: take another one.\n");
        assertThat(folder.resolve("home/db/daybrief.mv.db")).doesNotExist();
    }

    @Test
    void pruneSaysWhatWent() {
        run("home");
        assertThat(execute("home", "prune")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Say how long editions are kept, such as --keep 400d");
        assertThat(execute("home", "prune", "--keep", "long")).isEqualTo(2);
        assertThat(execute("home", "prune", "--keep", "400d")).isZero();
        assertThat(out.toString()).startsWith("0 editions before ").contains("; the database has ");
    }

    private int run(String home) {
        return execute(
                home,
                "run",
                "--date",
                "2026-03-21",
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("output").toString());
    }

    private int execute(String home, String command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 5];
        all[0] = command;
        all[1] = "--config";
        all[2] = folder.resolve("config.yaml").toString();
        all[3] = "--home";
        all[4] = folder.resolve(home).toString();
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return line.execute(all);
    }
}
