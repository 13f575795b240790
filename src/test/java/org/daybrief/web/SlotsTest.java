package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SlotsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch hold = new CountDownLatch(1);

    @Test
    void whoFindsAllPlacesTakenWaitsForOne() throws Exception {
        Slots slots = new Slots(1, Duration.ofSeconds(15));
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> slots.in(this::hold, this::full));
        begun.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> slots.in(() -> "second", this::full));
        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(second).isNotDone();

        hold.countDown();

        assertThat(first.get()).isEqualTo("first");
        assertThat(second.get()).isEqualTo("second");
    }

    @Test
    void butNeverForLong() throws Exception {
        Slots slots = new Slots(1, Duration.ofMillis(20));
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> slots.in(this::hold, this::full));
        begun.await();

        assertThatThrownBy(() -> slots.in(() -> "second", this::full)).hasMessage("full");

        hold.countDown();
        first.get();
        assertThat(slots.in(() -> "third", this::full)).isEqualTo("third");
    }

    private String hold() {
        begun.countDown();
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }

    private IllegalStateException full() {
        return new IllegalStateException("full");
    }
}
