package org.daybrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybrief.settings.Settings;
import org.daybrief.store.ArchiveStore.Extent;
import org.daybrief.text.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an edition has read is kept, once for each content. */
class ArchiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void someArticles() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        write(
                "a.txt",
                "---\ntitle: The ferry\noutlet: Port Post\ndate: 2026-02-20\n---\nThe ferry sank in Vellmouth.\n");
        write("b.txt", "The mayor closed the old bridge. It said 40 lorries were waiting.\n");
    }

    @Test
    void keepsEveryArticleWithWhatItIsFoundBy() throws IOException {
        write("empty.txt", "");
        run(DAY);

        try (JobContext context = JobContext.open(folder.resolve("home"))) {
            JdbcTemplate sql = new JdbcTemplate(context.bean(javax.sql.DataSource.class));
            assertThat(sql.queryForList("select path, title, outlet, basis, first_edition from archive order by path"))
                    .extracting(Map::values)
                    .extracting(Object::toString)
                    .containsExactly(
                            "[a.txt, The ferry, Port Post, METADATA, 2026-03-02/daily]",
                            "[b.txt, null, null, UNKNOWN, 2026-03-02/daily]");
            assertThat(sql.queryForObject("select words from archive where path = 'a.txt'", String.class))
                    .contains(" ferry ", " vellmouth ");
            assertThat(context.stores().archive().extent()).isEqualTo(new Extent(2, LocalDate.of(2026, 2, 20), DAY));
            byte[] bytes = Files.readAllBytes(input.resolve("a.txt"));
            assertThat(context.stores().archive().content(Digest.sha256(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void keepsAContentOnceAndNowhereElse() throws IOException {
        write("copy-of-a.txt", Files.readString(input.resolve("a.txt")));
        run(DAY);
        Files.move(input.resolve("b.txt"), input.resolve("other-name.txt"));
        write("c.txt", "The council opened a new bridge on Monday.\n");
        run(DAY.plusDays(1));

        try (JobContext context = JobContext.open(folder.resolve("home"))) {
            JdbcTemplate sql = new JdbcTemplate(context.bean(javax.sql.DataSource.class));
            assertThat(sql.queryForList("select path from archive order by path", String.class))
                    .containsExactly("a.txt", "b.txt", "c.txt");
            assertThat(sql.queryForObject("select count(*) from article where content is not null", Integer.class))
                    .isZero();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(input.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void run(LocalDate date) throws IOException {
        Settings defaults = Settings.defaults(2);
        Settings settings = new Settings(
                input,
                folder.resolve("output"),
                folder.resolve("home"),
                2,
                defaults.maxFileSize(),
                null,
                null,
                defaults.briefings());
        try (JobContext context = JobContext.open(settings.home())) {
            EditionReport report = context.runner()
                    .run(new RunRequest(
                            settings, List.copyOf(settings.briefings()).get(0), date, false, "test", Progress.NONE));
            assertThat(report.result()).as(report.message()).isEqualTo(EditionReport.Result.PUBLISHED);
        }
    }
}
