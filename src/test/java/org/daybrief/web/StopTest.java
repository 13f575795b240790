package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.daybrief.job.StopTerm;
import org.junit.jupiter.api.Test;

class StopTest {

    private final StopTerm term = new StopTerm(Duration.ofMillis(500));
    private final CountDownLatch begun = new CountDownLatch(4);
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void allThatHangsSharesOneTermAtTheEnd() throws InterruptedException {
        WorkQueue editions = new WorkQueue(term);
        WorkQueue pages = new WorkQueue(term);
        editions.add("daily/2026-03-02", progress -> hang());
        pages.add("ab12", progress -> hang());
        Periodic mail = new Periodic("mail", Duration.ofHours(1), this::hang, () -> {});
        Periodic letters = new Periodic("letters", Duration.ofHours(1), this::hang, () -> {});
        begun.await();

        long from = System.nanoTime();
        mail.stop();
        letters.stop();
        mail.await(term);
        letters.await(term);
        editions.close();
        pages.close();

        assertThat(Duration.ofNanos(System.nanoTime() - from))
                .isBetween(Duration.ofMillis(450), Duration.ofMillis(1_400));
        never.countDown();
    }

    @Test
    void whatHasEndedIsNotWaitedFor() throws InterruptedException {
        WorkQueue queue = new WorkQueue(new StopTerm(Duration.ofHours(1)));
        Periodic mail = new Periodic("mail", Duration.ofHours(1), this::hang, never::countDown);
        queue.add("daily/2026-03-02", progress -> begun.getCount());

        mail.stop();
        mail.await(new StopTerm(Duration.ofHours(1)));
        queue.close();

        assertThat(never.getCount()).isZero();
    }

    private Object hang() {
        begun.countDown();
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "done";
    }
}
