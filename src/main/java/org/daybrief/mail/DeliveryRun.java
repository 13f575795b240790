package org.daybrief.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.MessageId;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.Subscriber;
import org.daybrief.store.DeliveryLedger;
import org.daybrief.store.DeliveryStore;
import org.daybrief.store.DeliveryStore.Postponed;
import org.daybrief.store.Presence;
import org.daybrief.store.SubscriberStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers all that is due, over several connections. Each message is claimed, and the claim committed, before the server hears of
 * it; what it came to is committed after. So a killed process leaves at most one message in doubt for each connection.
 */
public final class DeliveryRun {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);

    /** A row in hand for so long is in no living hand, whether or not its process lives. More than a message may take. */
    static final Duration ABANDONED = Duration.ofMinutes(15);

    /** How long all rests after too many failures in a row. */
    static final Duration REST = Duration.ofMinutes(15);

    /** The runs of this process that are not over: what they have in hand is not abandoned. */
    private static final Set<String> LIVING = ConcurrentHashMap.newKeySet();

    /**
     * How to deliver.
     *
     * @param connections at most open at a time
     * @param rate messages a second at most; 0: no limit
     * @param lostAgain whether a message of which nobody knows whether it was taken is sent again, with the same Message-ID
     */
    public record Options(int connections, int rate, boolean lostAgain) {}

    private final DeliveryStore deliveries;
    private final SubscriberStore subscribers;
    private final MessageSource messages;
    private final SmtpServer server;
    private final Sender from;
    private final Options options;
    private final Clock clock;
    private final CircuitBreaker breaker = new CircuitBreaker();
    private final Presence presence;
    private final String owner;
    private final Map<DeliveryState, Integer> states = new EnumMap<>(DeliveryState.class);
    private final AtomicInteger offTopic = new AtomicInteger();

    public DeliveryRun(
            DeliveryStore deliveries,
            SubscriberStore subscribers,
            Presence presence,
            MessageSource messages,
            SmtpServer server,
            Sender from,
            Options options,
            Clock clock) {
        this.deliveries = deliveries;
        this.subscribers = subscribers;
        this.presence = presence;
        this.owner = presence.owner() + "/" + UUID.randomUUID();
        this.messages = messages;
        this.server = server;
        this.from = from;
        this.options = options;
        this.clock = clock;
    }

    /** Delivers, until nothing more is due. To be called once. */
    public DeliveryReport run() throws InterruptedException {
        LIVING.add(owner);
        try {
            settleAbandoned();
            DeliveryQueue queue = new DeliveryQueue(deliveries, presence, clock);
            int lanes = Math.min(options.connections(), queue.size());
            if (lanes > 0) {
                deliver(queue, lanes);
            }
            return new DeliveryReport(
                    states, offTopic.get(), deliveries.nextAt().orElse(null), breaker.why());
        } finally {
            LIVING.remove(owner);
        }
    }

    /** Lets the messages that are under way end, and begins no other. */
    public void stop() {
        breaker.open("The delivery was stopped; the rest waits.");
    }

    private void settleAbandoned() {
        Instant now = clock.instant();
        int abandoned = 0;
        for (String other : deliveries.owners()) {
            if (!LIVING.contains(other)) {
                Instant before = isGone(other) ? now : now.minus(ABANDONED);
                abandoned += deliveries.settleAbandoned(other, before, options.lostAgain(), now);
            }
        }
        if (abandoned > 0) {
            LOG.warn("A run that ended early had {} messages in hand", abandoned);
            count(options.lostAgain() ? DeliveryState.RETRY : DeliveryState.UNKNOWN, abandoned);
        }
    }

    /** Whether the run is certainly over: it was one of this process, or its process is dead. */
    private boolean isGone(String other) {
        String process = other.substring(0, Math.max(0, other.indexOf('/')));
        return process.equals(presence.owner()) || presence.isGone(process);
    }

    /** The first connection is opened alone: a server that is away is asked once, not once for each lane. */
    private void deliver(DeliveryQueue queue, int count) throws InterruptedException {
        SmtpLane first = new SmtpLane(server, from.address());
        try {
            first.open();
        } catch (ServerUnavailable e) {
            unavailable(e);
            return;
        }
        RateLimit rate = new RateLimit(options.rate());
        AtomicInteger working = new AtomicInteger(count);
        List<DeliveryLane> lanes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SmtpLane lane = i == 0 ? first : new SmtpLane(server, from.address());
            lanes.add(new DeliveryLane(this, queue, rate, breaker, working, lane));
        }
        run(lanes);
        if (breaker.isTired()) {
            deliveries.rest(clock.instant().plus(REST), clock.instant());
        }
    }

    private static void run(List<DeliveryLane> lanes) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(lanes.size(), task -> new Thread(task, "mail"));
        try {
            for (Future<?> lane : threads.invokeAll(lanes)) {
                lane.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    /** Nobody gets through: a try of all that is due. */
    void unavailable(ServerUnavailable problem) {
        LOG.warn("No mail leaves: {}", problem.getMessage(), problem);
        breaker.open(String.valueOf(problem.getMessage()));
        Postponed postponed = deliveries.postponeAll(String.valueOf(problem.getMessage()), clock.instant());
        count(DeliveryState.RETRY, postponed.again());
        count(DeliveryState.REFUSED, postponed.givenUp());
    }

    Optional<Delivery> claim(Delivery due) {
        String messageId = MessageId.of(due.briefing(), due.date(), due.recipient(), from);
        return deliveries.claim(due.id(), owner, messageId, clock.instant());
    }

    /** The subscriber as it is now; empty where the message is not for them any more. */
    Optional<Subscriber> stillWanted(Delivery claimed) {
        return subscribers.recipient(claimed.subscriber(), claimed.briefing(), claimed.marking());
    }

    Optional<MimeMessage> message(Delivery claimed, Subscriber subscriber) throws MessagingException, IOException {
        return messages.message(claimed, subscriber);
    }

    void suppress(Delivery claimed, String why) {
        deliveries.suppress(claimed, owner, why, clock.instant());
        count(DeliveryState.SUPPRESSED, 1);
    }

    void offTopic(Delivery claimed) {
        suppress(claimed, DeliveryLedger.OFF_TOPIC);
        offTopic.incrementAndGet();
    }

    void settle(Delivery claimed, Outcome outcome) {
        Instant now = clock.instant();
        count(deliveries.settle(claimed, owner, outcome, options.lostAgain(), now), 1);
        if (outcome instanceof Outcome.Taken) {
            subscribers.delivered(claimed.subscriber());
        } else if (outcome instanceof Outcome.Refused refused
                && refused.bounced()
                && subscribers.bounced(claimed.subscriber(), now.atOffset(ZoneOffset.UTC))) {
            LOG.warn("Subscriber {} gets nothing more: its mailbox is not there", claimed.subscriber());
        }
    }

    private synchronized void count(DeliveryState state, int messages) {
        if (messages > 0) {
            states.merge(state, messages, Integer::sum);
        }
    }
}
