package org.daybrief.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T05:00:00Z");

    @Test
    void triesSoonAtFirstThenEveryFourHoursAndEndsWithinADay() {
        List<Long> minutes = new ArrayList<>();
        Optional<Instant> next = Optional.of(FIRST);
        for (int tries = 1; next.isPresent(); tries++) {
            minutes.add(Duration.between(FIRST, next.get()).toMinutes());
            next = RetrySchedule.next(tries, FIRST, next.get());
        }
        assertThat(minutes).containsExactly(0L, 1L, 6L, 21L, 81L, 321L, 561L, 801L, 1041L, 1281L);
    }

    @Test
    void aTryThatCameLateIsFollowedByItsWholePause() {
        Instant late = FIRST.plus(Duration.ofHours(9));

        assertThat(RetrySchedule.next(2, FIRST, late)).contains(late.plus(Duration.ofMinutes(5)));
    }

    @Test
    void theLastMomentOfTheDayStillCounts() {
        Instant last = FIRST.plus(RetrySchedule.END);

        assertThat(RetrySchedule.next(1, FIRST, last.minus(Duration.ofMinutes(1))))
                .contains(last);
        assertThat(RetrySchedule.next(1, FIRST, last.minus(Duration.ofSeconds(59))))
                .isEmpty();
    }
}
