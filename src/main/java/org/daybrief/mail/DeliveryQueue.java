package org.daybrief.mail;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.daybrief.deliver.Delivery;
import org.daybrief.store.DeliveryStore;
import org.daybrief.store.Presence;
import org.jspecify.annotations.Nullable;

/** Hands out what is due, page by page; a row belongs to nobody before it is claimed. */
final class DeliveryQueue {

    private static final int PAGE = 200;

    private final DeliveryStore deliveries;
    private final Clock clock;
    private final Presence presence;
    private final Deque<Delivery> page = new ArrayDeque<>();

    DeliveryQueue(DeliveryStore deliveries, Presence presence, Clock clock) {
        this.deliveries = deliveries;
        this.presence = presence;
        this.clock = clock;
    }

    /** The next one; null where nothing is due. */
    synchronized @Nullable Delivery next() {
        fill();
        return page.poll();
    }

    /** How many are due, at least: not more than a page is looked at. */
    synchronized int size() {
        fill();
        return page.size();
    }

    private void fill() {
        if (page.isEmpty()) {
            presence.owner(); // shows itself again where its session was lost: the run may take hours
            page.addAll(deliveries.due(clock.instant(), PAGE));
        }
    }
}
