package org.daybrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.OnDemandResult.Ending;
import org.daybrief.job.RequestRefusedException.Reason;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.Settings;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A briefing for one who asks is made like an edition, from all that was read, and is nobody else's affair. */
@OnEveryDatabase
class OnDemandTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private DatabaseSettings settings;
    private JobContext context;
    private OnDemand onDemand;
    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void readSomeArticles() throws IOException {
        settings = database.fresh();
        context = JobContext.open(folder.resolve("home"), settings, Clock.systemUTC());
        onDemand = context.onDemand();
        article("input/before.txt", "2026-02-28", "The ferry to Vellmouth was late on Saturday. Forty people waited.");
        article("input/first.txt", "2026-03-01", "The ferry to Vellmouth sank in the harbour. Nobody was hurt.");
        article("input/last.txt", "2026-03-10", "A new FERRY reached Vellmouth. The mayor, Mara Lindqvist, was there.");
        article("input/after.txt", "2026-03-11", "The ferry to Vellmouth is on time again. The port said so.");
        article(
                "input/bridge.txt",
                "2026-03-05",
                "The council closed the old bridge. It said 40 lorries were waiting.");
        EditionReport report = context.runner()
                .run(new RunRequest(
                        settings(),
                        BriefingDefinition.daily(),
                        LocalDate.of(2026, 3, 12),
                        false,
                        "test",
                        Progress.NONE));
        assertThat(report.result()).as(report.message()).isEqualTo(EditionReport.Result.PUBLISHED);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void takesBothDaysOfThePeriodAndNoOther() throws Exception {
        Briefing briefing = make(request("ferry"));

        assertThat(files(briefing)).containsExactly("first.txt", "last.txt");
        assertThat(briefing.title()).isEqualTo("ferry: 1 to 10 March 2026");
        assertThat(briefing.edition().isOnDemand()).isTrue();
        assertThat(briefing.edition().asOf()).hasToString("2026-03-10T05:00Z");
        assertThat(briefing.edition().from()).hasToString("2026-03-01T00:00Z");
    }

    @Test
    void findsWordsPhrasesAndNamesWhateverTheirLetterCase() throws Exception {
        assertThat(files(make(request("FERRY")))).containsExactly("first.txt", "last.txt");
        assertThat(files(make(request("old bridge")))).containsExactly("bridge.txt");
        assertThat(files(make(request("new ferry")))).containsExactly("last.txt");
        assertThat(files(make(request("mara lindqvist")))).containsExactly("last.txt");
        assertThat(files(make(request("bridge", "new ferry")))).containsExactly("bridge.txt", "last.txt");
        assertThatThrownBy(() -> onDemand.take(request("ferr"))).isInstanceOf(RequestRefusedException.class);
        assertThatThrownBy(() -> onDemand.take(request("ferry new"))).isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void answersTheSecondRequestFromTheStore() throws Exception {
        OnDemandTicket first = onDemand.take(request("ferry"));
        assertThat(first.stored()).isFalse();
        assertThat(onDemand.pdf(first.id())).isNull();
        assertThat(onDemand.make(first, this::noteStep).ending()).isEqualTo(Ending.DONE);
        byte[] pdf = onDemand.pdf(first.id());
        assertThat(steps).contains("compose", "publish");
        steps.clear();
        int jobs = jobs();

        OnDemandTicket second = onDemand.take(request("Ferry", "FERRY "));
        assertThat(second.id()).isNotEqualTo(first.id()); // its title is another
        second = onDemand.take(request("ferry"));
        assertThat(second.stored()).isTrue();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(onDemand.make(second, this::noteStep).ending()).isEqualTo(Ending.DONE);

        assertThat(steps).isEmpty();
        assertThat(jobs()).isEqualTo(jobs);
        assertThat(onDemand.pdf(second.id())).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("ferry: 1 to 10 March 2026", "On demand", "Covers 1–10 Mar 2026, both days included")
                    .doesNotContain("Edition 0", "edition 0");
        }
        assertThat(new String(onDemand.html(second.id()), StandardCharsets.UTF_8))
                .doesNotContain("dition 0");
    }

    @Test
    void publishesNumbersAndDeliversNothing() throws Exception {
        List<StoredEdition> editions = context.stores().editions().all();
        List<Path> output = allFiles("output");
        make(request("ferry"));

        assertThat(context.stores().editions().all()).isEqualTo(editions);
        assertThat(allFiles("output")).isEqualTo(output);
        assertThat(allFiles("home/tmp")).isEmpty();
        assertThat(context.stores().editions().numberFor(editions.get(0).key().next()))
                .isEqualTo(1);
        assertThat(sql("select count(*) from entry").query(Integer.class).single())
                .isEqualTo(5);
        assertThat(context.stores().requests().all())
                .singleElement()
                .satisfies(request -> assertThat(request.topics()).containsExactly("ferry"));
    }

    @Test
    void saysWhatTheArchiveHoldsWhereNothingIsFound() {
        assertThatThrownBy(() -> onDemand.take(request("volcano")))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("No article from 2026-03-01 to 2026-03-10 is about 'volcano'. The archive holds 5 articles"
                        + " from 2026-02-28 to 2026-03-11. Ask for another topic or period.")
                .extracting(problem -> ((RequestRefusedException) problem).reason())
                .isEqualTo(Reason.NOTHING_FOUND);
        assertThat(context.stores().requests().all()).isEmpty();
    }

    @Test
    void readsAFolderInsteadOfTheArchiveAndKeepsIt() throws Exception {
        article("more/new.txt", "2026-03-02", "Another ferry left Carrow Bay. It took two hours.");
        article("more/old.txt", "2026-02-02", "A ferry was built in Carrow Bay. It took two years.");
        article("more/other.txt", "2026-03-02", "The dry dock of Carrow Bay was closed. Nobody said why.");
        Files.writeString(folder.resolve("more/undated.txt"), "The ferry of Carrow Bay is red. It is the third one.\n");
        Files.createFile(folder.resolve("more/empty.txt"));

        Briefing briefing = make(request(folder.resolve("more"), "ferry"));

        assertThat(files(briefing)).containsExactly("new.txt", "undated.txt");
        assertThat(briefing.coverage().files().stream().map(file -> file.file() + " " + file.outcome()))
                .containsExactly(
                        "empty.txt REJECTED",
                        "new.txt USED",
                        "old.txt TOO_OLD",
                        "other.txt OFF_TOPIC",
                        "undated.txt USED");
        assertThat(files(make(request("ferry")))).containsExactly("first.txt", "last.txt", "new.txt", "undated.txt");
    }

    @Test
    void refusesHostileWords() {
        for (String topic : List.of("", " ", "-", "a\u0000b", "a\nb", "\u202eab", "x".repeat(10_000), "\ud800 a")) {
            assertThatThrownBy(() -> request(topic))
                    .isInstanceOf(RequestRefusedException.class)
                    .extracting(problem -> ((RequestRefusedException) problem).reason())
                    .isEqualTo(Reason.INVALID);
        }
        assertThatThrownBy(() -> onDemand.take(request("../../etc/passwd; drop table archive", "100%_'\"")))
                .extracting(problem -> ((RequestRefusedException) problem).reason())
                .isEqualTo(Reason.NOTHING_FOUND);
        assertThat(Asked.fileName("../../Etc; drop table 'x'", FIRST, LAST))
                .isEqualTo("etc-drop-table-x-2026-03-01-2026-03-10");
        assertThat(Asked.fileName("///", FIRST, LAST)).isEqualTo("briefing-2026-03-01-2026-03-10");
        assertThat(onDemand.find("' or 1 = 1 --")).isEmpty();
        assertThat(onDemand.pdf("\u0000")).isNull();
    }

    private Briefing make(OnDemandRequest request) throws Exception {
        OnDemandTicket ticket = onDemand.take(request);
        OnDemandResult result = onDemand.make(ticket, Progress.NONE);
        assertThat(result.ending()).as(result.message()).isEqualTo(Ending.DONE);
        return Formats.thaw(onDemand.json(ticket.id()));
    }

    private static List<String> files(Briefing briefing) {
        return briefing.articles().stream()
                .map(source -> source.analyzed().article().file())
                .toList();
    }

    private OnDemandRequest request(String... topics) {
        return request((Path) null, topics);
    }

    private OnDemandRequest request(@Nullable Path articles, String... topics) {
        return new OnDemandRequest(
                List.of(topics),
                FIRST,
                LAST,
                OnDemandRequest.builtIn(),
                false,
                null,
                null,
                articles,
                settings(),
                "test");
    }

    private void noteStep(String step, int done, int total) {
        steps.add(step);
    }

    private int jobs() {
        return sql("select count(*) from BATCH_JOB_EXECUTION")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return JdbcClient.create(context.bean(javax.sql.DataSource.class)).sql(sql);
    }

    private List<Path> allFiles(String name) throws IOException {
        if (!Files.exists(folder.resolve(name))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void article(String name, String date, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ndate: " + date + "\n---\n" + text + "\n", StandardCharsets.UTF_8);
    }

    private Settings settings() {
        Settings defaults = Settings.defaults(2);
        return new Settings(
                folder.resolve("input"),
                folder.resolve("output"),
                folder.resolve("home"),
                2,
                defaults.maxFileSize(),
                NumericOrder.DAY_FIRST,
                null,
                null,
                defaults.briefings(),
                settings,
                defaults.schedule(),
                defaults.web(),
                defaults.mail());
    }
}
