package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybrief.schedule.DueEditions.Missed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueEditionsTest {

    private static final Timetable DAILY = fiveInBerlin(EnumSet.allOf(DayOfWeek.class));
    private static final Timetable WORK_DAYS = fiveInBerlin(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    @Test
    void nothingIsDueBeforeTheMomentAndOneEditionFromThenOn() {
        assertThat(due(DAILY, day(21), 1, "2026-11-22T03:59:59Z").dates()).isEmpty();
        assertThat(due(DAILY, day(21), 1, "2026-11-22T04:00:00Z").dates()).containsExactly(day(22));
        assertThat(due(DAILY, day(22), 1, "2026-11-22T04:00:30Z").dates()).isEmpty();
    }

    @Test
    void aBriefingWithoutAnyEditionBeginsWithTheLatestDate() {
        assertThat(due(DAILY, null, 5, "2026-11-22T12:00:00Z")).isEqualTo(new DueEditions(List.of(day(22)), null));
        assertThat(due(DAILY, null, 5, "2026-11-22T03:00:00Z")).isEqualTo(new DueEditions(List.of(day(21)), null));
    }

    @Test
    void afterADowntimeTheLatestIsMadeAndTheOthersAreMissed() {
        assertThat(due(DAILY, day(16), 1, "2026-11-22T12:00:00Z"))
                .isEqualTo(new DueEditions(List.of(day(22)), new Missed(day(17), day(21), 5)));
    }

    @Test
    void asManyAreCaughtUpAsAreWanted() {
        assertThat(due(DAILY, day(16), 3, "2026-11-22T12:00:00Z"))
                .isEqualTo(new DueEditions(List.of(day(20), day(21), day(22)), new Missed(day(17), day(19), 3)));
        assertThat(due(DAILY, day(19), 3, "2026-11-22T12:00:00Z"))
                .isEqualTo(new DueEditions(List.of(day(20), day(21), day(22)), null));
    }

    @Test
    void aWeekendIsNotMissed() {
        assertThat(due(WORK_DAYS, day(20), 3, "2026-11-22T12:00:00Z")).isEqualTo(new DueEditions(List.of(), null));
        assertThat(due(WORK_DAYS, day(20), 3, "2026-11-23T12:00:00Z").dates()).containsExactly(day(23));
        assertThat(due(WORK_DAYS, day(12), 2, "2026-11-23T12:00:00Z"))
                .isEqualTo(new DueEditions(List.of(day(20), day(23)), new Missed(day(13), day(19), 5)));
    }

    private static DueEditions due(Timetable timetable, @Nullable LocalDate lastDone, int most, String now) {
        return DueEditions.of(timetable, lastDone, most, Instant.parse(now));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Timetable fiveInBerlin(Set<DayOfWeek> days) {
        return new Timetable(ZoneId.of("Europe/Berlin"), LocalTime.of(5, 0), days);
    }
}
