package org.daybrief.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.settings.ScheduleSettings;
import org.jspecify.annotations.Nullable;

/**
 * When a briefing has its editions: one for each of its local dates, whatever the clocks do.
 *
 * @param zone of its dates
 * @param at time of day
 * @param days week days; at least one
 */
public record Timetable(ZoneId zone, LocalTime at, Set<DayOfWeek> days) {

    private static final int WEEK = 7;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm ", Locale.ROOT);

    public Timetable {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a briefing has an edition on one week day at least");
        }
    }

    public static Timetable of(BriefingDefinition definition, ScheduleSettings schedule) {
        return new Timetable(definition.zone(), definition.at(), schedule.days(definition.id()));
    }

    /**
     * The moment of a date's edition, which also is its {@code asOf}: an hour that the clocks leave out is that much later, of an
     * hour that they repeat it is the first.
     */
    public ZonedDateTime moment(LocalDate date) {
        return ZonedDateTime.of(date, at, zone);
    }

    /** As messages show a moment: "2024-11-15 05:00 Europe/Berlin". */
    public static String shown(ZonedDateTime moment) {
        String zone = moment.getZone().equals(ZoneOffset.UTC)
                ? "UTC"
                : moment.getZone().getId();
        return SHOWN.format(moment) + zone;
    }

    String shown(Instant moment) {
        return shown(moment.atZone(zone));
    }

    public boolean has(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    /** The local date of a moment. */
    public LocalDate date(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The latest date whose moment has come. */
    public LocalDate latest(Instant now) {
        LocalDate date = date(now);
        while (!has(date) || moment(date).toInstant().isAfter(now)) {
            date = date.minusDays(1);
        }
        return date;
    }

    /**
     * The next date whose moment is still to come.
     *
     * @param done the last date that has an edition already, made ahead of its time; null where there is none
     */
    public LocalDate next(Instant now, @Nullable LocalDate done) {
        LocalDate date = date(now);
        if (done != null && !done.isBefore(date) && !done.isAfter(date.plusDays(WEEK))) {
            date = done.plusDays(1);
        }
        while (!has(date) || !moment(date).toInstant().isAfter(now)) {
            date = date.plusDays(1);
        }
        return date;
    }
}
