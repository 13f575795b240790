package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybrief.deliver.Delivery;
import org.daybrief.store.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryQueueTest {

    @TempDir
    Path home;

    /** A run of hours whose session was lost would look dead, and others would settle what it has in hand. */
    @Test
    void showsItsPresenceWithEachPage() throws Exception {
        AtomicInteger shown = new AtomicInteger();
        Presence presence = new Presence() {
            @Override
            public String owner() {
                shown.incrementAndGet();
                return "me";
            }

            @Override
            public boolean isGone(String owner) {
                return false;
            }
        };
        try (Mailing mailing = new Mailing(home)) {
            for (int i = 0; i < 450; i++) {
                mailing.add("reader" + i + "@example.org");
            }
            mailing.enqueue(Mailing.EDITION);
            DeliveryQueue queue = new DeliveryQueue(mailing.deliveries(), presence, Clock.systemUTC());
            int handed = 0;
            for (Delivery next = queue.next(); next != null; next = queue.next()) {
                mailing.deliveries()
                        .claim(
                                next.id(),
                                "me",
                                "id" + handed + "@example.org",
                                Clock.systemUTC().instant());
                handed++;
            }

            assertThat(handed).isEqualTo(450);
            assertThat(shown).hasValue(4);
        }
    }
}
