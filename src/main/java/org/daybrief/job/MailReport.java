package org.daybrief.job;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.deliver.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * What became of the mail of an edition.
 *
 * @param states how many of its messages are in which state; those without any are left out
 * @param offTopic to how many of the suppressed ones the edition has nothing to say on their topics
 * @param nextAt when the next of those that wait is to be tried; null where none waits
 * @param skipped whether nobody got it because it has nothing new
 * @param problem why mail did not leave; null where it did
 */
public record MailReport(
        Map<DeliveryState, Integer> states,
        int offTopic,
        @Nullable ZonedDateTime nextAt,
        boolean skipped,
        @Nullable String problem) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    public MailReport {
        states = Map.copyOf(states);
    }

    public int count(DeliveryState state) {
        return states.getOrDefault(state, 0);
    }

    /** {@code 12 sent, 1 to be retried at 05:06}. */
    public String told(LocalDate day) {
        if (skipped) {
            return "not sent: nothing new";
        }
        List<String> parts = new ArrayList<>();
        add(parts, DeliveryState.SENT, "sent");
        add(parts, DeliveryState.RETRY, "to be retried" + when(day));
        add(parts, DeliveryState.PENDING, "waiting");
        add(parts, DeliveryState.SENDING, "under way");
        add(parts, DeliveryState.REFUSED, "refused");
        add(parts, DeliveryState.UNKNOWN, "unknown (see daybrief deliveries --unknown)");
        add(parts, count(DeliveryState.SUPPRESSED) - offTopic, "no longer wanted");
        add(parts, offTopic, "not sent: the edition has nothing on the subscriber's topics");
        return parts.isEmpty() ? "nobody to send to" : String.join(", ", parts);
    }

    private String when(LocalDate day) {
        if (nextAt == null) {
            return "";
        }
        return " at " + (nextAt.toLocalDate().equals(day) ? TIME : DAY_AND_TIME).format(nextAt);
    }

    private void add(List<String> parts, DeliveryState state, String told) {
        add(parts, count(state), told);
    }

    private static void add(List<String> parts, int count, String told) {
        if (count > 0) {
            parts.add(count + " " + told);
        }
    }
}
