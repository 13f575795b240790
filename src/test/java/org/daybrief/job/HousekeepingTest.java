package org.daybrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.Settings;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.Restore;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEveryDatabase
class HousekeepingTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate OLD = LocalDate.of(2024, 12, 1);
    private static final LocalDate RECENT = LocalDate.of(2026, 3, 1);

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private DatabaseSettings settings;

    @BeforeEach
    void articles() throws IOException {
        settings = database.fresh();
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("a.txt"),
                "---\ntitle: A title\noutlet: The Harbour Post\ndate: 2024-11-30\n---\nThe ferry was late on Monday.\n");
    }

    @Test
    void oldEditionsGoAndWhatTheyTaughtStays() throws IOException {
        try (JobContext context = open("home", settings)) {
            run(context, OLD);
            run(context, OLD.plusDays(1));
            run(context, RECENT);
            deliver(context);
            Path published = folder.resolve("output/2024-12-01/daily.pdf");
            long size = Files.size(published);

            Housekeeping.Report report = context.housekeeping().run(400);

            assertThat(report.editions()).isEqualTo(2);
            assertThat(report.toString())
                    .startsWith("2 editions before 2025-01-26 went with " + report.rows() + " rows");
            assertThat(count(context, "delivery")).isEqualTo(1);
            assertThat(count(context, "article")).isEqualTo(1);
            assertThat(count(context, "batch_job_instance")).isEqualTo(1);
            assertThat(count(context, "entry")).isEqualTo(1);
            assertThat(Files.size(published)).isEqualTo(size);
            assertThat(context.housekeeping().run(400).editions()).isZero();

            assertThat(run(context, OLD).result()).isEqualTo(Result.UP_TO_DATE);
            assertThat(run(context, RECENT).result()).isEqualTo(Result.UP_TO_DATE);
            EditionReport next = run(context, RECENT.plusDays(1));
            assertThat(next.number()).isEqualTo(4);
            assertThat(next.files())
                    .singleElement()
                    .satisfies(file ->
                            assertThat(file.reason()).isEqualTo("Its content is already in edition 1 of 2024-12-01."));
        }
    }

    @Test
    void theLastEditionOfABriefingStaysHoweverOldItIs() throws IOException {
        try (JobContext context = open("home", settings)) {
            run(context, OLD);

            assertThat(context.housekeeping().run(1).editions()).isZero();

            StoredEdition edition = context.stores().editions().all().get(0);
            assertThat(context.stores().editions().frozen(edition.id())).isNotNull();
        }
    }

    @Test
    void withoutANumberOfDaysAllEditionsAreKept() throws IOException {
        try (JobContext context = open("home", settings)) {
            run(context, OLD);
            run(context, RECENT);

            assertThat(context.housekeeping().run(null).toString()).startsWith("all editions are kept");
            assertThat(run(context, RECENT).result()).isEqualTo(Result.UP_TO_DATE);
        }
    }

    @Test
    void aPrunedEditionIsNotRevisedAndSoNotMailedAgain() throws IOException {
        try (JobContext context = open("home", settings)) {
            run(context, OLD);
            run(context, RECENT);
            deliver(context);
            context.housekeeping().run(400);
            Files.writeString(
                    folder.resolve("input/b.txt"),
                    "---\ntitle: Another\noutlet: The Harbour Post\ndate: 2024-11-30\n---\nThe pier was closed on Monday.\n");

            EditionReport revised = run(context, OLD, "", true);

            assertThat(revised.result()).isEqualTo(Result.DIFFERS);
            assertThat(revised.message())
                    .isEqualTo(
                            "edition 2024-12-01/daily was pruned: it is not revised, because nobody knows any more who"
                                    + " got it");
            assertThat(context.stores().editions().revisions("daily", OLD)).hasSize(1);
            assertThat(run(context, RECENT, "", true).result()).isEqualTo(Result.PUBLISHED);
        }
    }

    @Test
    void anOldEditionThatNobodyFinishedGoesWholly() throws IOException {
        try (JobContext context = open("home", settings)) {
            run(context, RECENT);
            assertThat(run(context, OLD, "render").result()).isEqualTo(Result.FAILED);

            assertThat(context.housekeeping().run(400).editions()).isEqualTo(1);

            assertThat(context.stores().editions().all())
                    .singleElement()
                    .satisfies(edition -> assertThat(edition.key().date()).isEqualTo(RECENT));
        }
    }

    @Test
    void aRestoredDatabaseGoesOnWhereTheBackupWasMade() throws IOException {
        Path file = folder.resolve("backup.zip");
        try (JobContext context = open("home", settings)) {
            run(context, OLD);
            assertThat(run(context, RECENT, "render").result()).isEqualTo(Result.FAILED);
            context.backup(file);
        }
        TestDatabase otherKind = database == TestDatabase.H2 ? TestDatabase.POSTGRESQL : TestDatabase.H2;
        try (JobContext context = open("other-home", otherKind.fresh())) {
            Restore.of(file, context.bean(DataSource.class), false, folder.resolve("aside.zip"));

            assertThat(run(context, OLD).result()).isEqualTo(Result.UP_TO_DATE);
            assertThat(run(context, RECENT).result()).isEqualTo(Result.PUBLISHED);
            assertThat(run(context, RECENT.plusDays(1)).number()).isEqualTo(3);
        }
    }

    private void deliver(JobContext context) {
        for (StoredEdition edition : context.stores().editions().all()) {
            JdbcClient.create(context.bean(DataSource.class))
                    .sql(
                            "insert into delivery (edition, briefing, edition_date, revision, subscriber, address, address_key, marking, state)"
                                    + " values (?, 'daily', ?, 1, 1, 'a@example.org', 'a@example.org', 'CLEAR', 'SENT')")
                    .params(edition.id(), edition.key().date())
                    .update();
        }
    }

    private static int count(JobContext context, String table) {
        return JdbcClient.create(context.bean(DataSource.class))
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private JobContext open(String home, DatabaseSettings where) {
        return JobContext.open(folder.resolve(home), where, NOW);
    }

    private EditionReport run(JobContext context, LocalDate day) throws IOException {
        return run(context, day, "");
    }

    private EditionReport run(JobContext context, LocalDate day, String failing) throws IOException {
        return run(context, day, failing, false);
    }

    private EditionReport run(JobContext context, LocalDate day, String failing, boolean revise) throws IOException {
        BriefingDefinition daily = BriefingDefinition.daily();
        Settings all = new Settings(
                folder.resolve("input"),
                folder.resolve("output"),
                folder.resolve("home"),
                1,
                Settings.DEFAULT_MAX_FILE_SIZE,
                null,
                null,
                List.of(daily));
        Progress progress = (step, done, total) -> {
            if (step.equals(failing)) {
                throw new IllegalStateException("the disk is full");
            }
        };
        return context.runner().run(new RunRequest(all, daily, day, revise, "test", progress));
    }
}
