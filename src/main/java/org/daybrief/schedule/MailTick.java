package org.daybrief.schedule;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.daybrief.job.Mailroom;
import org.daybrief.mail.DeliveryReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is due every half minute, on a thread of its own: a slow mail server keeps no edition waiting. */
final class MailTick implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailTick.class);
    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int PATIENCE_SECONDS = 8;

    private final Mailroom mailroom;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "mailroom");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable String problem;

    MailTick(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    void start() {
        if (mailroom.isOpen()) {
            executor.scheduleWithFixedDelay(this::look, 1, PERIOD.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void look() {
        try {
            DeliveryReport report = mailroom.deliver();
            if (!report.isEmpty()) {
                LOG.info("Mail: {}", report.states());
            }
            if (report.problem() != null && !Objects.equals(problem, report.problem())) {
                LOG.warn("Mail: {}", report.problem());
            }
            problem = report.problem();
        } catch (RuntimeException | Error e) {
            LOG.error("The delivery failed; it is tried again in half a minute", e);
        }
    }

    /** Lets the messages that are under way end. */
    @Override
    public void close() {
        executor.shutdown();
        mailroom.stop();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn(
                        "A delivery did not end within {} seconds: what it has in hand will be unknown",
                        PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
