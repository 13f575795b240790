package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Wishes;
import org.daybrief.job.EditionReport;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.job.JobContext;
import org.daybrief.job.Mailroom;
import org.daybrief.job.Progress;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.ScheduleSettings;
import org.daybrief.settings.Settings;
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
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Test
    void thirtyNightsInBerlinHaveOneEditionAndItsMailForEachLocalDate() throws Exception {
        bothChanges(
                ZoneId.of("Europe/Berlin"),
                new Change(LocalDate.of(2026, 10, 25), "02:30+02:00"),
                new Change(LocalDate.of(2027, 3, 28), "03:30+02:00"));
    }

    @Test
    @Tag("proof")
    void thirtyNightsInNewYorkHaveOneEditionAndItsMailForEachLocalDate() throws Exception {
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
    private void bothChanges(ZoneId zone, Change autumn, Change spring) throws Exception {
        Nights nights = new Nights(folder, zone, LocalTime.of(2, 30), DatabaseSettings.EMBEDDED);
        LocalDate nothingNew = autumn.date().plusDays(2);
        MovingClock clock = new MovingClock("2026-01-01T00:00:00Z");
        List<LocalDate> made = new ArrayList<>();
        server.start();
        try (JobContext context = nights.open(clock)) {
            context.stores()
                    .subscribers()
                    .add(
                            EmailAddress.parse("reader@example.org"),
                            State.ACTIVE,
                            Wishes.DEFAULT,
                            OffsetDateTime.now(clock));
            Settings always = settings(nights, true);
            Settings skipping = settings(nights, false);
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
                        Settings settings = today.isAfter(autumn.date()) ? skipping : always;
                        pass(settings, context, clock).forEach(report -> {
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
            List<LocalDate> mailed = new ArrayList<>(made);
            mailed.remove(nothingNew);
            for (LocalDate date : made) {
                assertThat(context.stores().ledger().counts("daily", date))
                        .as("an edition with nothing new is sent until the settings say otherwise: " + date)
                        .isEqualTo(mailed.contains(date) ? Map.of(DeliveryState.SENT, 1) : Map.of());
            }
            assertThat(server.getReceivedMessages())
                    .extracting(MimeMessage::getSubject)
                    .extracting(subject -> subject.replaceAll(".* – No ", ""))
                    .containsExactlyElementsOf(mailed.stream()
                            .map(date -> Integer.toString(made.indexOf(date) + 1))
                            .toList());
        } finally {
            server.stop();
        }
        assertThat(news.told).isEmpty();
    }

    private List<EditionReport> pass(Settings settings, JobContext context, MovingClock clock) {
        List<EditionReport> reports = new DueRuns(
                        settings, context.runner(), context.stores().schedule(), news, clock, "test")
                .pass(Progress.NONE)
                .reports();
        new Mailroom(context.stores(), settings, clock).deliver();
        return reports;
    }

    private Settings settings(Nights nights, boolean sendsNothingNew) throws MalformedAddress {
        return nights.settings(
                new ScheduleSettings(Map.of(), 1, null),
                Nights.mail(server.getSmtp().getPort(), sendsNothingNew));
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
