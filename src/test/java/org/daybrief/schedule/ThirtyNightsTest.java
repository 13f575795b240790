package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.daybrief.job.EditionReport;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.job.JobContext;
import org.daybrief.job.Progress;
import org.daybrief.settings.DatabaseSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is left alone: its clock runs ahead, everything else is real. */
class ThirtyNightsTest {

    /** How far the clock jumps between two looks. Odd, so that the looks fall on all minutes of the hour. */
    private static final Duration JUMP = Duration.ofMinutes(97);

    @TempDir
    Path folder;

    private final RecordedNews news = new RecordedNews();

    @Test
    void thirtyNightsInBerlinHaveOneEditionForEachLocalDate() throws IOException {
        bothChanges(
                ZoneId.of("Europe/Berlin"),
                new Change(LocalDate.of(2026, 10, 25), "02:30+02:00"),
                new Change(LocalDate.of(2027, 3, 28), "03:30+02:00"));
    }

    @Test
    @Tag("proof")
    void thirtyNightsInNewYorkHaveOneEditionForEachLocalDate() throws IOException {
        bothChanges(
                ZoneId.of("America/New_York"),
                new Change(LocalDate.of(2026, 11, 1), "02:30-05:00"),
                new Change(LocalDate.of(2027, 3, 14), "03:30-04:00"));
    }

    /**
     * A night in which clocks change.
     *
     * @param moment of an edition at half past two
     */
    private record Change(LocalDate date, String moment) {}

    /** Fifteen nights around each change, and nothing between: one day without the service, one without a new article. */
    private void bothChanges(ZoneId zone, Change autumn, Change spring) throws IOException {
        Nights nights = new Nights(folder, zone, LocalTime.of(2, 30), DatabaseSettings.EMBEDDED);
        LocalDate nothingNew = autumn.date().plusDays(2);
        MovingClock clock = new MovingClock("2026-01-01T00:00:00Z");
        List<LocalDate> made = new ArrayList<>();
        try (JobContext context = nights.open(clock)) {
            DueRuns runs = new DueRuns(
                    nights.settings(1), context.runner(), context.stores().schedule(), news, clock, "test");
            for (Change change : List.of(autumn, spring)) {
                LocalDate first = change.date().minusDays(7);
                clock.set(first.atTime(3, 0).atZone(zone).toInstant().toString());
                nights.article(first.minusDays(1));
                Instant end = first.plusDays(15).atStartOfDay(zone).toInstant();
                for (; clock.instant().isBefore(end); clock.add(JUMP)) {
                    ZonedDateTime local = clock.instant().atZone(zone);
                    LocalDate today = local.toLocalDate();
                    boolean down = today.equals(autumn.date().minusDays(1));
                    if (local.getHour() >= 12 && !today.plusDays(1).equals(nothingNew)) {
                        nights.article(today);
                    }
                    if (!down) {
                        runs.pass(Progress.NONE).reports().forEach(report -> {
                            assertThat(report.result()).isEqualTo(Result.PUBLISHED);
                            made.add(report.key().date());
                        });
                    }
                }
            }
            assertThat(made)
                    .containsExactlyElementsOf(Stream.of(autumn, spring)
                            .flatMap(change -> change.date()
                                    .minusDays(7)
                                    .datesUntil(change.date().plusDays(8)))
                            .toList());
            assertThat(context.stores().editions().all()).hasSameSizeAs(made);
            for (Change change : List.of(autumn, spring)) {
                assertThat(asOf(context, change.date())).isEqualTo(change.date() + "T" + change.moment());
            }
            assertThat(context.stores().editions().all())
                    .filteredOn(edition -> edition.totals().used() == 0)
                    .extracting(edition -> edition.key().date())
                    .as("the night after the one without the service, whose late edition has taken all that had come")
                    .containsExactlyInAnyOrder(autumn.date(), nothingNew);
            assertThat(context.stores().schedule().skips("daily", 10))
                    .singleElement()
                    .satisfies(skip -> {
                        assertThat(skip.first()).isEqualTo(autumn.date().plusDays(8));
                        assertThat(skip.last()).isEqualTo(spring.date().minusDays(8));
                    });
        }
        assertThat(news.told).isEmpty();
    }

    @Test
    void fiveDaysDownAreCaughtUpAsFarAsIsWanted() throws IOException {
        Nights nights = new Nights(folder, ZoneId.of("Europe/Berlin"), LocalTime.of(5, 0), DatabaseSettings.EMBEDDED);
        LocalDate first = LocalDate.of(2026, 11, 16);
        nights.article(first);
        MovingClock clock = new MovingClock("2026-11-16T12:00:00Z");
        try (JobContext context = nights.open(clock)) {
            DueRuns runs = new DueRuns(
                    nights.settings(3), context.runner(), context.stores().schedule(), news, clock, "test");
            runs.pass(Progress.NONE);
            clock.add(Duration.ofDays(5));
            nights.article(first.plusDays(5));

            assertThat(runs.pass(Progress.NONE).reports())
                    .extracting(report -> report.key().date())
                    .containsExactly(first.plusDays(3), first.plusDays(4), first.plusDays(5));

            assertThat(asOf(context, first.plusDays(3))).isEqualTo("2026-11-19T05:00+01:00");
            String page = Files.readString(nights.output().resolve("2026-11-19/daily.json"));
            assertThat(page)
                    .as("what came later is used by the first edition that reads it, which keeps its own moment")
                    .contains("\"asOf\" : \"2026-11-19T05:00:00+01:00\"")
                    .contains("\"file\" : \"2026-11-21.txt\"")
                    .contains("Dated 2026-11-21, after the day of this edition.");
        }
    }

    @Test
    void aWeekendHasNoEditionWhereTheDaysSaySo() throws IOException {
        Nights nights = new Nights(folder, ZoneId.of("Europe/Berlin"), LocalTime.of(5, 0), DatabaseSettings.EMBEDDED);
        MovingClock clock = new MovingClock("2026-11-18T12:00:00Z");
        List<EditionReport> made = new ArrayList<>();
        try (JobContext context = nights.open(clock)) {
            DueRuns runs = new DueRuns(
                    nights.settings(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                    context.runner(),
                    context.stores().schedule(),
                    news,
                    clock,
                    "test");
            for (int hours = 0; hours < 24 * 7; hours += 4) {
                made.addAll(runs.pass(Progress.NONE).reports());
                clock.add(Duration.ofHours(4));
            }
            assertThat(made)
                    .extracting(report -> report.key().date().getDayOfMonth())
                    .containsExactly(18, 19, 20, 23, 24, 25);
            assertThat(context.stores().schedule().skips("daily", 10)).isEmpty();
        }
    }

    private static String asOf(JobContext context, LocalDate date) {
        return context.stores().editions().revisions("daily", date).get(0).asOf();
    }
}
