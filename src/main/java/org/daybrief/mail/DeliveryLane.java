package org.daybrief.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Subscriber;
import org.daybrief.mail.CircuitBreaker.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers over one connection, message by message: connect, claim, ask whether it is still wanted, hand over, note. */
final class DeliveryLane implements Callable<@Nullable Void> {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLane.class);

    private final DeliveryRun run;
    private final DeliveryQueue queue;
    private final RateLimit rate;
    private final CircuitBreaker breaker;
    private final AtomicInteger lanes;
    private final SmtpLane smtp;

    /** @param lanes that are at work: the last one that loses its server ends the run */
    DeliveryLane(
            DeliveryRun run,
            DeliveryQueue queue,
            RateLimit rate,
            CircuitBreaker breaker,
            AtomicInteger lanes,
            SmtpLane smtp) {
        this.run = run;
        this.queue = queue;
        this.rate = rate;
        this.breaker = breaker;
        this.lanes = lanes;
        this.smtp = smtp;
    }

    @Override
    public @Nullable Void call() throws InterruptedException {
        ServerUnavailable away = null;
        boolean last;
        try (smtp) {
            Delivery next = queue.next();
            while (next != null && one(next)) {
                next = queue.next();
            }
        } catch (ServerUnavailable e) {
            away = e;
        } finally {
            last = lanes.decrementAndGet() == 0;
        }
        if (away != null && last) {
            run.unavailable(away);
        } else if (away != null) {
            LOG.info("One connection less: {}", away.getMessage());
        }
        return null;
    }

    /** Whether to go on. */
    private boolean one(Delivery next) throws InterruptedException, ServerUnavailable {
        if (!breaker.enter()) {
            return false;
        }
        Result result = Result.NOT_TRIED;
        try {
            rate.enter();
            try {
                smtp.open();
                result = claimed(next);
            } finally {
                rate.leave();
            }
        } finally {
            breaker.leave(result);
        }
        return true;
    }

    private Result claimed(Delivery next) throws ServerUnavailable {
        Delivery claimed = run.claim(next).orElse(null);
        if (claimed == null) {
            return Result.NOT_TRIED;
        }
        Subscriber subscriber = run.stillWanted(claimed).orElse(null);
        if (subscriber == null) {
            run.suppress(
                    claimed,
                    "no longer subscribed, paused, or not to see "
                            + claimed.marking().label());
            return Result.NOT_TRIED;
        }
        Optional<MimeMessage> message;
        try {
            message = run.message(claimed, subscriber);
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.error("The message of {} to subscriber {} cannot be made", claimed.editionName(), subscriber.id(), e);
            run.settle(claimed, new Outcome.NotNow(null, "the message cannot be made; the log has the details"));
            return Result.FAILED;
        }
        if (message.isEmpty()) {
            run.offTopic(claimed);
            return Result.NOT_TRIED;
        }
        return send(claimed, subscriber, message.get());
    }

    private Result send(Delivery claimed, Subscriber subscriber, MimeMessage message) throws ServerUnavailable {
        try {
            Outcome outcome = smtp.send(message, subscriber.address());
            run.settle(claimed, outcome);
            return outcome instanceof Outcome.Taken ? Result.TAKEN : Result.FAILED;
        } catch (ServerUnavailable e) {
            run.settle(claimed, new Outcome.NotNow(null, String.valueOf(e.getMessage())));
            throw e;
        }
    }
}
