package org.daybrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.briefing.BriefingComposer;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.Edition;
import org.daybrief.render.AnalysisWriter;
import org.daybrief.render.JsonRenderer;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Digest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No change makes the reading worse: each row of the table in docs/quality.md is scored again and must reach its floor.
 * The labelled articles are not part of the repository; without them, or without python3, the rows are skipped.
 */
class QualityGateTest {

    private static final Path SHARED = Path.of("").toAbsolutePath().resolveSibling("shared");
    private static final long SCORER_MINUTES = 3;

    @TempDir
    Path folder;

    /** One row of docs/quality.md. */
    record Floor(String name, String scorer, String gold, String articles, String summary, double floor) {

        @Override
        public String toString() {
            return name + " >= " + floor;
        }
    }

    static Stream<Floor> floors() throws IOException {
        List<Floor> floors = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/quality.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length >= 8 && cells[2].contains("score_")) {
                floors.add(new Floor(
                        cells[1].strip(),
                        cells[2].strip().replace("`", ""),
                        cells[3].strip().replace("`", ""),
                        cells[4].strip().replace("`", ""),
                        cells[5].strip().replace("`", ""),
                        Double.parseDouble(cells[6].strip())));
            }
        }
        assertThat(floors).as("rows of docs/quality.md").isNotEmpty();
        return floors.stream();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void staysAboveItsFloor(Floor floor) throws Exception {
        assumeTrue(
                Files.isDirectory(SHARED.resolve(floor.gold())), "skipped: no labelled articles beside the checkout");
        assumeTrue(python(), "skipped: no python3");
        List<AnalyzedArticle> articles = analyzed(SHARED.resolve(floor.articles()));
        Path system = folder.resolve("system.json");
        boolean edition = floor.scorer().contains("stories") || floor.scorer().contains("seeds");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(system))) {
            if (edition) {
                new JsonRenderer().render(compose(articles), out);
            } else {
                for (AnalyzedArticle article : articles) {
                    out.write(new AnalysisWriter().line(article));
                }
            }
        }
        List<String> command = new ArrayList<>(List.of(
                "python3",
                SHARED.resolve("tools").resolve(floor.scorer()).toString(),
                SHARED.resolve(floor.gold()).toString()));
        if (floor.scorer().contains("seeds")) {
            command.add(SHARED.resolve(floor.articles()).toString());
        }
        command.add(system.toString());
        String report = run(command);
        assertThat(score(report, floor.summary())).as(report).isGreaterThanOrEqualTo(floor.floor());
    }

    /** The value of a line {@code name=value}, or of a cell of the table: {@code row:column}, counted from the end. */
    private static double score(String report, String summary) {
        if (!summary.contains(":")) {
            return report.lines()
                    .filter(line -> line.startsWith(summary + "="))
                    .mapToDouble(line -> Double.parseDouble(line.substring(summary.length() + 1)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + summary + " in\n" + report));
        }
        String[] cell = summary.split(":");
        return report.lines()
                .filter(line -> line.startsWith(cell[0] + " "))
                .map(line -> line.substring(cell[0].length()).strip().split(" +"))
                .mapToDouble(cells -> Double.parseDouble(cells[Integer.parseInt(cell[1])]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + cell[0] + " in\n" + report));
    }

    private static org.daybrief.briefing.Briefing compose(List<AnalyzedArticle> articles) {
        LocalDate date = LocalDate.of(2024, 11, 14);
        Edition edition = new Edition(date, 1, 1, date.atTime(5, 0).atOffset(ZoneOffset.UTC), null, null);
        return new BriefingComposer().compose(BriefingDefinition.daily(), edition, articles, List.of());
    }

    private static List<AnalyzedArticle> analyzed(Path folder) throws IOException {
        ArticleReaders readers = new ArticleReaders();
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        List<AnalyzedArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                ArticleFile article = new ArticleFile(file.getFileName().toString(), Digest.sha256(content), content);
                if (readers.read(article) instanceof Intake.Accepted accepted) {
                    articles.add(analyzer.analyze(accepted.article()));
                }
            }
        }
        return articles;
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path report = folder.resolve("report.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(report.toFile());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        assertThat(process.waitFor(SCORER_MINUTES, TimeUnit.MINUTES))
                .as("the scorer ended")
                .isTrue();
        String text = Files.readString(report, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
