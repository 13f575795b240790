package org.daybrief.mail;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.daybrief.deliver.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the delivery came to.
 *
 * @param states how many messages came into which state; those without any are left out
 * @param offTopic how many of those that were not sent are wanted, but the edition has nothing on their subscriber's topics
 * @param nextAt when the next of all that wait is to be tried; null where none waits
 * @param problem why the run ended before its time; null where it did not
 */
public record DeliveryReport(
        Map<DeliveryState, Integer> states,
        int offTopic,
        @Nullable Instant nextAt,
        @Nullable String problem) {

    public DeliveryReport {
        Map<DeliveryState, Integer> copy = new EnumMap<>(DeliveryState.class);
        copy.putAll(states);
        states = java.util.Collections.unmodifiableMap(copy);
    }

    public int count(DeliveryState state) {
        return states.getOrDefault(state, 0);
    }

    /** Whether there was anything to do. */
    public boolean isEmpty() {
        return states.isEmpty() && problem == null;
    }
}
