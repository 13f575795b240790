package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Timetable BERLIN = at("02:30", "Europe/Berlin");

    @Test
    void hasOneMomentForTheHourThatTheClocksLeaveOut() {
        assertThat(BERLIN.moment(LocalDate.of(2027, 3, 28))).hasToString("2027-03-28T03:30+02:00[Europe/Berlin]");
        assertThat(at("02:30", "America/New_York").moment(LocalDate.of(2027, 3, 14)))
                .hasToString("2027-03-14T03:30-04:00[America/New_York]");
    }

    @Test
    void takesTheFirstOfAnHourThatComesTwice() {
        assertThat(BERLIN.moment(LocalDate.of(2026, 10, 25))).hasToString("2026-10-25T02:30+02:00[Europe/Berlin]");
        assertThat(BERLIN.latest(Instant.parse("2026-10-25T00:29:59Z"))).isEqualTo("2026-10-24");
        assertThat(BERLIN.latest(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-25");
        assertThat(BERLIN.latest(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("2026-10-25");
        assertThat(BERLIN.next(Instant.parse("2026-10-25T01:00:00Z"), null)).isEqualTo("2026-10-26");
    }

    @Test
    void goesByTheDateOfItsZone() {
        Timetable kiritimati = at("05:00", "Pacific/Kiritimati");
        assertThat(kiritimati.latest(Instant.parse("2026-11-21T15:00:00Z"))).isEqualTo("2026-11-22");
        assertThat(kiritimati.next(Instant.parse("2026-11-21T15:00:00Z"), null)).isEqualTo("2026-11-23");
    }

    @Test
    void passesOverTheDaysWithoutAnEdition() {
        Timetable workDays =
                new Timetable(ZoneId.of("UTC"), LocalTime.of(5, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        Instant sunday = Instant.parse("2026-11-22T12:00:00Z");
        assertThat(workDays.latest(sunday)).isEqualTo("2026-11-20");
        assertThat(workDays.next(sunday, null)).isEqualTo("2026-11-23");
    }

    @Test
    void theNextEditionIsNotTheOneThatWasMadeAheadOfItsTime() {
        Instant early = Instant.parse("2026-11-22T00:00:00Z");
        assertThat(BERLIN.next(early, LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-22");
        assertThat(BERLIN.next(early, LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-23");
    }

    @Test
    void needsADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timetable(ZoneId.of("UTC"), LocalTime.NOON, Set.of()));
    }

    private static Timetable at(String time, String zone) {
        return new Timetable(ZoneId.of(zone), LocalTime.parse(time), EVERY_DAY);
    }
}
