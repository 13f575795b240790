package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybrief.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void threeArticles() throws IOException {
        GeneratedArticles.write(folder.resolve("input"), 3, 7);
    }

    @Test
    void reportsWhatBecameOfEveryFile() {
        assertThat(execute("run")).isZero();

        assertThat(out.toString())
                .startsWith("edition 2026-03-21/daily is done: number 1\n")
                .contains("  read                   4\n")
                .contains("  used                   3\n")
                .contains("  rejected               1\n    empty.txt: It is empty. Fetch it again, or remove it.\n")
                .contains("  written                " + folder.resolve("output/2026-03-21/daily.pdf") + "\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listsArticlesInAnotherLanguage() throws IOException {
        String german =
                "Die Fähre ist im Hafen der Stadt gesunken und die Gäste sind von den Fischern gerettet worden. ";
        Files.writeString(folder.resolve("input/schiff.txt"), german.repeat(4));

        assertThat(execute("run", "--fail-on-rejected")).isEqualTo(3);

        assertThat(out.toString())
                .contains("  other language         1\n    schiff.txt: It is not in English (it seems to be de)")
                .contains("  used                   3\n")
                .contains("  rejected               1\n");
        execute("run", "--json");
        JsonNode edition =
                JsonMapper.shared().readTree(out.toString()).get("editions").get(0);
        assertThat(edition.get("unsupportedLanguage").asInt()).isEqualTo(1);
        assertThat(edition.get("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void reportsToProgramsAsJson() {
        assertThat(execute("run", "--json")).isZero();

        JsonNode edition =
                JsonMapper.shared().readTree(out.toString()).get("editions").get(0);
        assertThat(edition.get("result").asString()).isEqualTo("published");
        assertThat(edition.get("used").asInt()).isEqualTo(3);
        assertThat(edition.get("files")).hasSize(4);
        assertThat(edition.get("written")).hasSize(3);
    }

    @Test
    void endsWith3ForRejectedFilesOnlyWhereAsked() {
        assertThat(execute("run", "--fail-on-rejected")).isEqualTo(3);
        assertThat(execute("run")).isZero();
        assertThat(execute("run", "--fail-on-rejected")).isEqualTo(3);
    }

    @Test
    void endsWith1WhereTheInputHasChanged() throws IOException {
        execute("run");
        Files.writeString(folder.resolve("input/new.txt"), "The lighthouse of Tindra is lit again.");

        assertThat(execute("run")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("daybrief: edition 2026-03-21/daily exists with other input: use --revise\n");
        assertThat(execute("run", "--revise")).isZero();
        assertThat(folder.resolve("output/2026-03-21/r1/daily.pdf")).exists();
    }

    @Test
    void endsWith2ForWrongUsageAndSaysWhatIsAllowed() throws IOException {
        assertThat(execute("run", "--briefing", "dialy")).isEqualTo(2);
        assertThat(err.toString()).startsWith("No briefing 'dialy'. Did you mean 'daily'? Known: daily.\n");
        assertThat(execute("run", "--date", "yesterday")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(
                        "Invalid value for option '--date': 'yesterday' is not allowed. Allowed: a day of the calendar"
                                + " as YYYY-MM-DD, such as 2024-11-14.\nSee: daybrief run --help\n");
        assertThat(execute("run", "--date", "2026-02-30")).isEqualTo(2);
        assertThat(execute("run", "--home", folder.resolve("input/home").toString()))
                .isEqualTo(2);
        assertThat(execute("run", "--threads", "0")).isEqualTo(2);
        assertThat(execute("run", "--input", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(execute("run", "--output", folder.resolve("input/out").toString()))
                .isEqualTo(2);
        Path config = Files.writeString(folder.resolve("wrong.yaml"), "daybrief:\n  colour: red\n");
        assertThat(execute("run", "--config", config.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(config + ":2: unknown key 'daybrief.colour'.");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void endsWith1AndOneLineWhereTheHomeCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(execute("run", "--home", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("daybrief: The home folder " + file
                        + " takes no files, or cannot be made. Change its rights," + " or name another with --home.\n");

        Path damaged = folder.resolve("damaged");
        Files.writeString(
                Files.createDirectories(damaged.resolve("db")).resolve("daybrief.mv.db"), "no database".repeat(1000));
        assertThat(execute("run", "--home", damaged.toString())).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("daybrief: The database in " + damaged + " cannot be opened")
                .hasLineCount(1);
    }

    @Test
    void endsWith4WhileAnotherProcessHoldsTheHome() throws Exception {
        try (HikariDataSource held = Database.open(folder.resolve("home"))) {
            DaybriefProcess other = DaybriefProcess.start(
                    Files.createDirectories(folder.resolve("other")),
                    "run",
                    "--input",
                    "../input",
                    "--home",
                    "../home",
                    "--output",
                    "../output");
            assertThat(other.exitCode()).isEqualTo(4);
            assertThat(other.said())
                    .isEqualTo(
                            "daybrief: Another run of Daybrief works with ../home. Wait for its end, or take another --home.\n");
            assertThat(held.isRunning()).isTrue();
        }
    }

    @Test
    void makesWhatIsDueOnceAndSaysWhatComesNext() throws IOException {
        Path config = Files.writeString(
                folder.resolve("due.yaml"),
                "daybrief:\n  briefings:\n    - id: night\n      zone: Pacific/Kiritimati\n      at: \"00:00\"\n");

        assertThat(execute("run", "--due", "--config", config.toString())).isZero();
        assertThat(out.toString())
                .startsWith("edition 2")
                .contains("/night is done: number 1\n")
                .containsPattern("\nnext: night 2\\d{3}-\\d\\d-\\d\\d 00:00 Pacific/Kiritimati\n$");
        assertThat(execute("run", "--due", "--config", config.toString())).isZero();
        assertThat(out.toString()).matches("nothing is due; next: night 2\\S+ 00:00 Pacific/Kiritimati\n");
        assertThat(execute("run", "--due", "--json", "--config", config.toString()))
                .isZero();
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.get("editions")).isEmpty();
        assertThat(report.get("next").get(0).get("due").asString()).endsWith("T00:00+14:00");
        assertThat(execute("run", "--due", "--date", "2026-03-21")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--due goes by the schedule: leave out --date and --revise.");
    }

    @Test
    void everyCommandKnowsItsVersion() {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        assertThat(line.execute("version")).isZero();
        assertThat(line.execute("run", "--version")).isZero();
        assertThat(out.toString().lines().filter(text -> text.startsWith("daybrief ")))
                .hasSize(2);
    }

    @Test
    void listsPastRuns() {
        assertThat(execute("runs")).isZero();
        assertThat(out.toString()).isEqualTo("no editions yet\n");
        execute("run");
        assertThat(execute("runs", "--json")).isZero();
        JsonNode edition = JsonMapper.shared().readTree(out.toString());
        assertThat(edition.get("briefing").asString()).isEqualTo("daily");
        assertThat(edition.get("state").asString()).isEqualTo("done");
        assertThat(execute("runs")).isZero();
        assertThat(out.toString().lines().toList().get(1)).startsWith("2026-03-21  daily");
    }

    @Test
    void writesNothingOutsideHomeAndOutput() throws Exception {
        Path place = Files.createDirectories(folder.resolve("place"));
        DaybriefProcess run = DaybriefProcess.start(
                place, "run", "--input", "../input", "--home", "state", "--output", "pages", "--date", "2026-03-21");

        assertThat(run.exitCode()).as(run.said()).isZero();
        try (Stream<Path> list = Files.list(place)) {
            assertThat(list.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("state", "pages");
        }
    }

    /** Runs a command in this process; the folders are those of the test where it names no others. */
    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        addUnlessNamed(all, "--input", "input");
        addUnlessNamed(all, "--home", "home");
        addUnlessNamed(all, "--output", "output");
        if (arguments[0].equals("run") && !all.contains("--date") && !all.contains("--due")) {
            all.addAll(List.of("--date", "2026-03-21"));
        }
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(all.toArray(String[]::new));
    }

    private void addUnlessNamed(List<String> arguments, String option, String name) {
        if (!arguments.contains(option)) {
            arguments.addAll(List.of(option, folder.resolve(name).toString()));
        }
    }
}
