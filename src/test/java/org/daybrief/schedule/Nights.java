package org.daybrief.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.SubjectTemplate;
import org.daybrief.job.JobContext;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.MailSettings.Promise;
import org.daybrief.settings.ScheduleSettings;
import org.daybrief.settings.Settings;
import org.daybrief.settings.WebSettings;
import org.daybrief.statement.time.NumericOrder;

/** An installation whose nights pass as quickly as a test wants: one briefing, and an article for each day that is to have one. */
final class Nights {

    private final Path folder;
    private final Path input;
    private final BriefingDefinition briefing;
    private final DatabaseSettings database;

    Nights(Path folder, ZoneId zone, LocalTime at, DatabaseSettings database) throws IOException {
        this.folder = folder;
        this.input = Files.createDirectories(folder.resolve("input"));
        this.database = database;
        BriefingDefinition daily = BriefingDefinition.daily();
        this.briefing = new BriefingDefinition(
                daily.id(),
                daily.title(),
                daily.topic(),
                daily.sections(),
                daily.marking(),
                daily.language(),
                daily.length(),
                zone,
                at,
                null);
    }

    /** Puts an article of the day into the input folder. */
    void article(LocalDate day) throws IOException {
        Files.writeString(
                input.resolve(day + ".txt"),
                "---\ntitle: The harbour on " + day + "\noutlet: The Harbour Post\ndate: " + day
                        + "\n---\nThe port closed "
                        + (day.getDayOfYear() + 3) + " berths on " + day
                        + ". The harbour master said that the ferry would sail again.\n");
    }

    /** Takes all articles away. */
    void empty() throws IOException {
        try (var files = Files.list(input)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    JobContext open(Clock clock) {
        return JobContext.open(folder.resolve("home"), database, clock);
    }

    Path output() {
        return folder.resolve("output");
    }

    Settings settings(int maxCatchUp) {
        return settings(new ScheduleSettings(Map.of(), maxCatchUp, null), MailSettings.NONE);
    }

    Settings settings(Set<DayOfWeek> days) {
        return settings(new ScheduleSettings(Map.of(briefing.id(), days), 1, null), MailSettings.NONE);
    }

    Settings settings(ScheduleSettings schedule, MailSettings mail) {
        return new Settings(
                input,
                output(),
                folder.resolve("home"),
                1,
                Settings.DEFAULT_MAX_FILE_SIZE,
                NumericOrder.DAY_FIRST,
                null,
                null,
                List.of(briefing),
                database,
                schedule,
                WebSettings.DEFAULT,
                mail);
    }

    /** A mail server on this machine, and the operator who is told. */
    static MailSettings mail(int port, boolean sendsNothingNew) throws MalformedAddress {
        return new MailSettings(
                "127.0.0.1",
                port,
                null,
                null,
                Sender.parse("Daybrief <desk@example.org>"),
                null,
                SubjectTemplate.DEFAULT,
                10L << 20,
                1,
                0,
                Promise.AT_MOST_ONCE,
                sendsNothingNew,
                EmailAddress.parse("operator@example.org"),
                null,
                null);
    }
}
