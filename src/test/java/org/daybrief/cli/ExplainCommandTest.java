package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Digest;
import org.daybrief.text.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ExplainCommandTest {

    private static final String TEXT = """
            Weir opens in Alton

            Published 12 November 2026

            ALTON (Post) - The new weir opened on Tuesday after at least 40 clerks had checked it.

            "It holds," said Mayor Ann Lee. She wore jersey 47 and drove a K2.

            Sign up for our newsletter
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(folder.resolve("weir.txt"), TEXT);
    }

    @Test
    void namesTheRuleAndTheWordsThatDecided() {
        assertThat(explain(article.toString())).isZero();

        assertThat(out.toString())
                .contains("  published      2026-11-12 (stated: “Published 12 November 2026”)")
                .contains("    date d1        “Tuesday”  date 2026-11-10, 2026-11-10\n"
                        + "      date.weekday (WeekdayRule): “Tuesday”\n")
                .contains("      figure.bound before (FigureBounds): “at least”\n")
                .contains("      quotation.speaker (SaidBehind): “Mayor Ann Lee”, “said”\n");
    }

    @Test
    void everyAnnotationOfTheSampleNamesItsRule() throws IOException {
        List<String> unexplained = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of("input"))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                Trail trail = Trail.on();
                byte[] content = Files.readAllBytes(file);
                Intake intake = new ArticleReaders()
                        .read(new ArticleFile(file.toString(), Digest.sha256(content), content), trail);
                if (intake instanceof Intake.Accepted accepted) {
                    AnalyzedArticle analyzed = new ArticleAnalyzer().analyze(accepted.article(), trail);
                    for (Explanation sentence : Explanation.of(analyzed, trail.notes())) {
                        sentence.items().stream()
                                .filter(item ->
                                        item.notes().isEmpty() && !item.says().equals("stated"))
                                .forEach(item -> unexplained.add(
                                        file + " " + sentence.statement().number() + " " + item));
                    }
                }
            }
        }

        assertThat(unexplained).isEmpty();
    }

    @Test
    void saysWhatEachBlockIsAndWhy() {
        explain(article.toString());

        assertThat(out.toString())
                .contains("block 1, title\n  block.title (Titles)\nsentence 1, title\n  Weir opens in Alton\n")
                .contains("  block.dateline (OpeningPlace)\n")
                .contains("  block.furniture (FurniturePhrases)\n");
    }

    @Test
    void printsOneSentenceOnly() {
        assertThat(explain("--sentence", "4", article.toString())).isZero();

        assertThat(out.toString())
                .contains("sentence 4, body\n")
                .doesNotContain("sentence 3")
                .doesNotContain("sentence 5");
    }

    @Test
    void sentenceThatIsNotThereIsAUsageError() {
        assertThat(explain("--sentence", "99", article.toString())).isEqualTo(ExitCodes.USAGE);

        assertThat(err.toString())
                .startsWith("--sentence 99 is not allowed. Allowed: 1 to 7, the sentences of this file.");
    }

    @Test
    void saysWhyAFileIsRejected() throws IOException {
        Path blank = Files.writeString(folder.resolve("blank.md"), " \n");

        assertThat(explain(blank.toString())).isEqualTo(ExitCodes.REJECTED);
        assertThat(out.toString()).isEqualTo(blank + " is rejected: It holds no text. Fetch it again, or remove it.\n");
    }

    @Test
    void fileThatIsNotThereIsAUsageError() {
        assertThat(explain(folder.resolve("no.txt").toString())).isEqualTo(ExitCodes.USAGE);

        assertThat(err.toString()).contains("no.txt: There is no such file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "note.md", "plain.txt"})
    void explainsEveryFormat(String name) throws IOException {
        String text = "The weir of Alton opened on 3 May 2026, and 40 clerks had checked it before.";
        Path file = Files.writeString(
                folder.resolve(name), name.endsWith("html") ? "<html><body><p>" + text + "</p></body></html>" : text);

        assertThat(explain(file.toString())).isZero();
        assertThat(out.toString()).contains("date.day month year (MonthRule): “3 May 2026”");
    }

    @Test
    void coloursRulesAndWordsOnATerminal() {
        Trail trail = Trail.on();
        AnalyzedArticle analyzed = analyzed(trail);
        PrintWriter printer = new PrintWriter(out);
        ExplanationPrint print = new ExplanationPrint(printer, Ink.of(true), analyzed.article(), trail.notes());

        Explanation.of(analyzed, trail.notes()).forEach(print::sentence);
        printer.flush();

        assertThat(out.toString())
                .contains("\u001b[36mdate.weekday (WeekdayRule)\u001b[0m: \u001b[33m“Tuesday”\u001b[0m");
    }

    @Test
    void readsTheSameWhetherSomebodyAsksOrNot() {
        assertThat(analyzed(Trail.on())).isEqualTo(analyzed(Trail.OFF));
    }

    @Test
    void printsNoControlCharacterOfTheArticle() throws IOException {
        Path hostile =
                Files.writeString(folder.resolve("bell.txt"), "The \u001b[31mred\u0007 weir opened in Alton today.");

        explain(hostile.toString());

        assertThat(out.toString()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    private static AnalyzedArticle analyzed(Trail trail) {
        byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
        Intake intake = new ArticleReaders().read(new ArticleFile("weir.txt", Digest.sha256(content), content), trail);
        return new ArticleAnalyzer().analyze(((Intake.Accepted) intake).article(), trail);
    }

    private int explain(String... arguments) {
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        List<String> all = new ArrayList<>(List.of("explain"));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }
}
