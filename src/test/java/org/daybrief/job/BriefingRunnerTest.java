package org.daybrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.Coverage.FileOutcome;
import org.daybrief.briefing.Coverage.Outcome;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.Settings;
import org.daybrief.store.EditionKey;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.TestDatabase;
import org.daybrief.text.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.batch.core.repository.JobRepository;

@OnEveryDatabase
class BriefingRunnerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private DatabaseSettings settings;

    private Path input;

    @BeforeEach
    void someArticles() throws IOException {
        settings = database.fresh();
        input = Files.createDirectories(folder.resolve("input"));
        article("b.txt", "2026-03-01", "The council closed the old bridge on Monday. It said 40 lorries were waiting.");
        article("a.txt", "2026-02-20", "The ferry to the island sank in the harbour. Nobody was hurt, the port said.");
    }

    @Test
    void makesAnEditionOfTheInputFolder() throws IOException {
        Files.createFile(input.resolve("c.txt"));

        EditionReport report = run(DAY, false);

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.number()).isEqualTo(1);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(file -> assertThat(file.path()).isEqualTo("c.txt"));
        Briefing briefing = briefing("2026-03-02/daily.json");
        assertThat(briefing.articles().stream()
                        .map(source -> source.analyzed().id() + " "
                                + source.analyzed().article().file()))
                .containsExactly("a1 a.txt", "a2 b.txt");
        assertThat(briefing.edition().asOf()).isEqualTo(OffsetDateTime.parse("2026-03-02T05:00:00Z"));
        assertThat(briefing.edition().from()).isEqualTo(OffsetDateTime.parse("2026-02-20T00:00:00Z"));
        assertThat(outcomes(briefing)).isEqualTo(Map.of("a.txt", "USED", "b.txt", "USED", "c.txt", "REJECTED"));
        assertThat(temporaryFolders()).isEmpty();
    }

    @Test
    void theSameInputAgainIsUpToDateAndMissingFilesAreWrittenAgain() throws IOException {
        run(DAY, false);
        Map<String, String> first = hashes(output());

        assertThat(run(DAY, false)).satisfies(report -> {
            assertThat(report.result()).isEqualTo(Result.UP_TO_DATE);
            assertThat(report.message()).isEqualTo("edition 2026-03-02/daily is up to date");
            assertThat(report.written()).isEmpty();
        });
        Files.delete(output().resolve("2026-03-02/daily.json"));
        assertThat(run(DAY, false).written()).containsExactly(output().resolve("2026-03-02/daily.json"));
        assertThat(hashes(output())).isEqualTo(first);

        Path elsewhere = folder.resolve("elsewhere");
        assertThat(run(request(DAY, false, elsewhere)).result()).isEqualTo(Result.UP_TO_DATE);
        assertThat(hashes(elsewhere)).isEqualTo(first);
    }

    @Test
    void changedInputWritesNothingUnlessTheEditionIsRevised() throws IOException {
        run(DAY, false);
        Map<String, String> first = hashes(output());
        article("d.txt", "2026-03-01", "Two more ferries will be checked, the port said.");

        assertThat(run(DAY, false)).satisfies(report -> {
            assertThat(report.result()).isEqualTo(Result.DIFFERS);
            assertThat(report.message()).isEqualTo("edition 2026-03-02/daily exists with other input: use --revise");
        });
        assertThat(hashes(output())).isEqualTo(first);

        assertThat(run(DAY, true).result()).isEqualTo(Result.PUBLISHED);
        Map<String, String> revised = hashes(output());
        assertThat(revised.get("2026-03-02/r1/daily.json")).isEqualTo(first.get("2026-03-02/daily.json"));
        assertThat(revised.get("2026-03-02/daily.json")).isNotEqualTo(first.get("2026-03-02/daily.json"));
        assertThat(briefing("2026-03-02/daily.json").edition()).satisfies(edition -> {
            assertThat(edition.number()).isEqualTo(1);
            assertThat(edition.revision()).isEqualTo(2);
        });
        assertThat(briefing("2026-03-02/daily.json").articles()).hasSize(3);
        assertThat(run(DAY, true).result()).isEqualTo(Result.UP_TO_DATE);

        Path elsewhere = folder.resolve("elsewhere");
        run(request(DAY, false, elsewhere));
        assertThat(hashes(elsewhere)).isEqualTo(revised);
    }

    @Test
    void aContentEntersTheFirstEditionThatReadsItAndNoLaterOne() throws IOException {
        run(DAY, false);
        Files.copy(input.resolve("a.txt"), input.resolve("copy.txt"));
        article("e.txt", "2026-03-02", "The bridge is open again, the council said.");
        Files.copy(input.resolve("e.txt"), input.resolve("f.txt"));

        run(DAY.plusDays(1), false);

        Briefing second = briefing("2026-03-03/daily.json");
        assertThat(second.coverage().files())
                .containsExactly(
                        duplicate("a.txt", "Its content is already in edition 1 of 2026-03-02."),
                        duplicate("b.txt", "Its content is already in edition 1 of 2026-03-02."),
                        duplicate("copy.txt", "Its content is already in edition 1 of 2026-03-02."),
                        new FileOutcome("e.txt", Outcome.USED, null),
                        duplicate("f.txt", "It has the same content as e.txt."));
        assertThat(second.edition().number()).isEqualTo(2);
        assertThat(second.edition().previous()).isEqualTo(1);
        assertThat(second.edition().from()).isEqualTo(OffsetDateTime.parse("2026-03-02T05:00:00Z"));
    }

    @Test
    void withoutANewFileTheEditionSaysSo() throws IOException {
        run(DAY, false);

        EditionReport report = run(DAY.plusDays(1), false);

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(briefing("2026-03-03/daily.json").articles()).isEmpty();
        assertThat(briefing("2026-03-03/daily.json").coverage().read()).isEqualTo(2);
    }

    @Test
    void oldArticlesAreListedWhereAnAgeIsSetAndLaterOnesAreUsed() throws IOException {
        article("later.txt", "2026-03-05", "The island will have a new ferry in spring.");

        run(new RunRequest(settings(output()), maxAge(5), DAY, false, "test", Progress.NONE));

        assertThat(outcomes(briefing("2026-03-02/daily.json")))
                .isEqualTo(Map.of("a.txt", "TOO_OLD", "b.txt", "USED", "later.txt", "USED"));
    }

    @Test
    void anArticleInAnotherLanguageIsListedAndNotUsed() throws IOException {
        String french = "Le ferry a coulé dans le port de la ville et les passagers ont été sauvés par les pêcheurs."
                + " La compagnie dit que le navire est en mauvais état et que les réparations sont pour cet été."
                + " Le maire de la ville ne veut pas attendre et demande un nouveau navire pour les habitants.";
        article("navire.txt", "2026-03-01", french);

        EditionReport report = run(DAY, false);

        assertThat(outcomes(briefing("2026-03-02/daily.json")))
                .isEqualTo(Map.of("a.txt", "USED", "b.txt", "USED", "navire.txt", "UNSUPPORTED_LANGUAGE"));
        assertThat(report.rejected()).isEmpty();
        assertThat(report.otherLanguage()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("navire.txt");
            assertThat(file.reason()).startsWith("It is not in English (it seems to be fr)");
        });
    }

    @Test
    void rejectedFilesAreMovedOnlyWhereAQuarantineIsSetAndTheInputStaysTheSame() throws IOException {
        Files.writeString(input.resolve("x.bin"), "?");
        Path quarantine = folder.resolve("quarantine");
        RunRequest request = request(DAY, false, output(), quarantine);

        assertThat(run(request).rejected()).hasSize(1);

        assertThat(quarantine.resolve("x.bin")).exists();
        assertThat(input.resolve("x.bin")).doesNotExist();
        assertThat(run(request).result()).isEqualTo(Result.UP_TO_DATE);
    }

    @Test
    void goesOnAfterAFailureWithTheFilesOfThen() throws IOException {
        Map<String, String> undisturbed = undisturbed();
        assertThat(run(failingAt("compose"))).satisfies(report -> {
            assertThat(report.result()).isEqualTo(Result.FAILED);
            assertThat(report.failedStep()).isEqualTo("compose");
        });
        Files.delete(input.resolve("a.txt"));
        article("b.txt", "2026-03-01", "Something else entirely.");

        EditionReport report = run(DAY, false);

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.message()).contains("the input folder has changed since");
        assertThat(hashes(output())).isEqualTo(undisturbed);
    }

    @Test
    void repairsAJobInstanceThatWasLeftWithoutAnExecution() throws IOException {
        EditionKey key = new EditionKey("daily", DAY, 1);
        try (JobContext context = JobContext.open(home(), settings, Clock.systemUTC())) {
            context.bean(JobRepository.class).createJobInstance(BriefingJob.NAME, BriefingJob.parameters(key));
        }

        assertThat(run(DAY, false).result()).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void aStoppedRunIsResumed() throws IOException {
        Map<String, String> undisturbed = undisturbed();
        try (JobContext context = JobContext.open(home(), settings, Clock.systemUTC())) {
            Progress stopping = (step, done, total) -> {
                if (step.equals("group")) {
                    context.runner().stop();
                }
            };
            assertThat(context.runner()
                            .run(new RunRequest(
                                    settings(output()), BriefingDefinition.daily(), DAY, false, "test", stopping))
                            .result())
                    .isEqualTo(Result.STOPPED);
        }

        assertThat(run(DAY, false).result()).isEqualTo(Result.PUBLISHED);
        assertThat(hashes(output())).isEqualTo(undisturbed);
    }

    @Test
    void listsWhatWasMade() throws IOException {
        run(DAY, false);
        try (JobContext context = JobContext.open(home(), settings, Clock.systemUTC())) {
            assertThat(context.stores().editions().all()).singleElement().satisfies(edition -> {
                assertThat(edition.totals())
                        .isEqualTo(new StoredEdition.Totals(
                                2, 2, 1, edition.totals().facts(), 0));
                assertThat(edition.finished()).isNotNull();
            });
        }
    }

    private RunRequest failingAt(String failing) {
        Progress progress = (step, done, total) -> {
            if (step.equals(failing)) {
                throw new IllegalStateException("the disk is full");
            }
        };
        return new RunRequest(settings(output()), BriefingDefinition.daily(), DAY, false, "test", progress);
    }

    /** What a run leaves that nothing disturbs, with a home and an output of its own. */
    private Map<String, String> undisturbed() throws IOException {
        Path output = folder.resolve("undisturbed");
        try (JobContext context = JobContext.open(folder.resolve("other-home"), database.fresh(), Clock.systemUTC())) {
            context.runner().run(request(DAY, false, output));
        }
        return hashes(output);
    }

    private static FileOutcome duplicate(String file, String reason) {
        return new FileOutcome(file, Outcome.DUPLICATE, reason);
    }

    private void article(String name, String date, String body) throws IOException {
        Files.writeString(
                input.resolve(name),
                "---\ntitle: A title\noutlet: The Harbour Post\ndate: " + date + "\n---\n" + body + "\n",
                StandardCharsets.UTF_8);
    }

    private EditionReport run(LocalDate day, boolean revise) throws IOException {
        return run(request(day, revise, output()));
    }

    private EditionReport run(RunRequest request) throws IOException {
        try (JobContext context = JobContext.open(home(), settings, Clock.systemUTC())) {
            return context.runner().run(request);
        }
    }

    private RunRequest request(LocalDate day, boolean revise, Path output) {
        return new RunRequest(settings(output), BriefingDefinition.daily(), day, revise, "test", Progress.NONE);
    }

    private RunRequest request(LocalDate day, boolean revise, Path output, Path quarantine) {
        Settings plain = settings(output);
        Settings settings = new Settings(
                plain.input(), output, plain.home(), 2, plain.maxFileSize(), quarantine, null, plain.briefings());
        return new RunRequest(settings, BriefingDefinition.daily(), day, revise, "test", Progress.NONE);
    }

    private Settings settings(Path output) {
        return new Settings(
                input,
                output,
                home(),
                2,
                Settings.DEFAULT_MAX_FILE_SIZE,
                null,
                null,
                List.of(BriefingDefinition.daily()));
    }

    private static BriefingDefinition maxAge(int days) {
        BriefingDefinition daily = BriefingDefinition.daily();
        return new BriefingDefinition(
                daily.id(),
                daily.title(),
                daily.topic(),
                daily.sections(),
                daily.marking(),
                daily.language(),
                daily.length(),
                daily.zone(),
                daily.at(),
                days);
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Briefing briefing(String file) throws IOException {
        return Formats.thaw(Files.readAllBytes(output().resolve(file)));
    }

    private static Map<String, String> outcomes(Briefing briefing) {
        Map<String, String> outcomes = new TreeMap<>();
        briefing.coverage()
                .files()
                .forEach(file -> outcomes.put(file.file(), file.outcome().name()));
        return outcomes;
    }

    /** Every file below the folder with its hash. */
    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private List<Path> temporaryFolders() throws IOException {
        try (Stream<Path> list = Files.list(output())) {
            return list.filter(path -> path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
