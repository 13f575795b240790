package org.daybrief.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which editions of a briefing are to be made now.
 *
 * @param dates the earliest first; empty where nothing is due
 * @param missed what is passed over after a long downtime; null where nothing is
 */
public record DueEditions(List<LocalDate> dates, @Nullable Missed missed) {

    /**
     * Dates that get no edition any more.
     *
     * @param first of them
     * @param last of them
     * @param count of editions, at least 1
     */
    public record Missed(LocalDate first, LocalDate last, int count) {}

    public DueEditions {
        dates = List.copyOf(dates);
    }

    /**
     * The dates after the last edition whose moment has come, the latest ones where there are too many.
     *
     * @param lastDone date of the last finished edition up to today; null where there is none: then the latest date alone is due
     * @param most how many are caught up, at least 1
     */
    public static DueEditions of(Timetable timetable, @Nullable LocalDate lastDone, int most, Instant now) {
        LocalDate date = timetable.latest(now);
        if (lastDone == null) {
            return new DueEditions(List.of(date), null);
        }
        LinkedList<LocalDate> dates = new LinkedList<>();
        for (; date.isAfter(lastDone) && dates.size() < most; date = date.minusDays(1)) {
            if (timetable.has(date)) {
                dates.addFirst(date);
            }
        }
        return new DueEditions(dates, missed(timetable, lastDone, date));
    }

    /** The dates between, both ends given: after the one and up to the other. */
    private static @Nullable Missed missed(Timetable timetable, LocalDate after, LocalDate upTo) {
        List<LocalDate> missed = after.isBefore(upTo)
                ? after.plusDays(1)
                        .datesUntil(upTo.plusDays(1))
                        .filter(timetable::has)
                        .toList()
                : List.of();
        return missed.isEmpty() ? null : new Missed(missed.get(0), missed.get(missed.size() - 1), missed.size());
    }
}
