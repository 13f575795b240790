package org.daybrief.settings;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When editions are due, and how long they are kept.
 *
 * @param days the local week days of a briefing, by its id; a briefing that is not named is due every day
 * @param maxCatchUp how many missed editions are made after a downtime, the latest ones; at least 1
 * @param keepDays editions and all that belongs to them older than this go in the nightly upkeep; null keeps everything
 */
public record ScheduleSettings(
        Map<String, Set<DayOfWeek>> days,
        int maxCatchUp,
        @Nullable Integer keepDays) {

    public static final ScheduleSettings DEFAULT = new ScheduleSettings(Map.of(), 1, null);

    public ScheduleSettings {
        days = Map.copyOf(days);
        if (maxCatchUp < 1) {
            throw new IllegalArgumentException("at least the latest edition is made");
        }
    }

    /** The week days on which the briefing has an edition. */
    public Set<DayOfWeek> days(String briefing) {
        return days.getOrDefault(briefing, EnumSet.allOf(DayOfWeek.class));
    }
}
