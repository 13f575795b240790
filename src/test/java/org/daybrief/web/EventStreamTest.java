package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.daybrief.web.QueuedWork.Event;
import org.daybrief.web.QueuedWork.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class EventStreamTest {

    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** A reader that takes nothing before the test lets it. */
    private final SseEmitter slow = new SseEmitter() {
        @Override
        public void send(SseEventBuilder builder) {
            Set<ResponseBodyEmitter.DataWithMediaType> parts = builder.build();
            read.add(String.join(
                    "", parts.stream().map(part -> part.getData().toString()).toList()));
            try {
                stalled.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void complete() {
            over.countDown();
        }
    };

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    @Timeout(10)
    void aReaderThatStallsHoldsUpNeitherTheWorkNorTheQueue() throws InterruptedException {
        QueuedWork work = new QueuedWork("1", "daily/2026-03-02");
        EventStream stream = new EventStream(slow, threads);
        work.listen(stream::tell);
        for (int done = 1; done <= 100; done++) {
            work.happened(State.RUNNING, new Event("progress", Map.of("done", done)));
        }
        work.happened(State.DONE, new Event("done", Map.of("edition", 7)));

        assertThat(work.isOpen()).isFalse();
        stalled.countDown();
        assertThat(over.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(read.get(0)).contains("event:waiting");
        assertThat(read).hasSizeLessThan(6);
        assertThat(read.get(read.size() - 2)).contains("event:progress").contains("{done=100}");
        assertThat(read.get(read.size() - 1)).contains("event:done").contains("{edition=7}");
    }

    @Test
    @Timeout(10)
    void whatWaitsIsReadBeforeTheEnd() throws InterruptedException {
        EventStream stream = new EventStream(slow, threads);
        stream.tell(new Event("running", Map.of()));
        stream.tell(new Event("failed", Map.of("message", "The service is stopping.")));
        stream.end();
        stream.tell(new Event("progress", Map.of("done", 1)));

        stalled.countDown();
        assertThat(over.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(read).hasSize(2);
        assertThat(read.get(1)).contains("The service is stopping.");
    }
}
