package org.daybrief.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.deliver.HeaderText;
import org.daybrief.deliver.LetterBox;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.RetrySchedule;
import org.daybrief.deliver.SignUp.Letter;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Token.Purpose;
import org.daybrief.store.LetterStore;
import org.daybrief.store.LetterStore.Waiting;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the letters of the sign-up that wait. Each is noted as on its way before the server hears of it, so none goes twice; its link is
 * made when it goes, so the database never has one.
 */
public final class LetterRun {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRun.class);

    /** This process; what another one has had in hand for longer than any message may take is in no living hand. */
    private static final String OWNER = UUID.randomUUID().toString();

    private static final Duration ABANDONED = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Stores stores;
    private final LetterStore queue;
    private final Letters letters;
    private final MailLinks links;
    private final LetterBox box;
    private final List<BriefingDefinition> briefings;
    private final boolean alone;
    private final Clock clock;
    private final BooleanSupplier stopped;

    /**
     * @param briefings all that there are
     * @param alone whether no other process can have the database open
     * @param stopped asked before each letter: whether no other is begun
     */
    public LetterRun(
            Stores stores,
            Letters letters,
            MailLinks links,
            LetterBox box,
            List<BriefingDefinition> briefings,
            boolean alone,
            Clock clock,
            BooleanSupplier stopped) {
        this.stores = stores;
        this.queue = stores.letters();
        this.letters = letters;
        this.links = links;
        this.box = box;
        this.briefings = List.copyOf(briefings);
        this.alone = alone;
        this.clock = clock;
        this.stopped = stopped;
    }

    /** Sends all that is due, until the server is away or it is stopped; forgets what nobody confirmed. How many went. */
    public int run() {
        purge(stores, clock);
        int abandoned = queue.abandon(OWNER, alone ? now() : now().minus(ABANDONED));
        if (abandoned > 0) {
            LOG.warn("{} letters were in the hands of a process that ended: nobody knows whether they went", abandoned);
        }
        int sent = 0;
        for (Optional<Waiting> next = next(); next.isPresent(); next = next()) {
            Outcome outcome = send(next.get());
            sent += outcome instanceof Outcome.Taken ? 1 : 0;
            if (outcome instanceof Outcome.NotNow later && later.reply() == null) {
                return sent; // the server is away: the others need not find that out each
            }
        }
        return sent;
    }

    private Optional<Waiting> next() {
        return stopped.getAsBoolean() ? Optional.empty() : queue.claim(OWNER, now());
    }

    /** Forgets addresses that nobody confirmed in time, links that are too old, and what else counts no more; how many rows. */
    public static int purge(Stores stores, Clock clock) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return stores.tokens().purge(now)
                + stores.subscribers().purge(now)
                + stores.signUps().purge(now)
                + stores.letters().purge(now.minus(REMEMBERED));
    }

    /** Null where nothing was to be sent any more. */
    private @Nullable Outcome send(Waiting letter) {
        Optional<Subscriber> subscriber = stores.subscribers()
                .find(letter.subscriber())
                .filter(known -> isStillTrue(letter.kind(), known.state()));
        if (subscriber.isEmpty()) {
            queue.settle(letter.id(), "SUPPRESSED", "what it says is no longer so");
            return null;
        }
        Outcome outcome;
        try {
            outcome = box.post(message(letter.kind(), subscriber.get()));
        } catch (RuntimeException e) {
            LOG.error("Letter {} could not be made or sent", letter.id(), e);
            outcome = new Outcome.Lost("an unforeseen fault; the log has the details");
        }
        settle(letter, outcome);
        return outcome;
    }

    private static boolean isStillTrue(Letter kind, State state) {
        boolean subscribed = state == State.ACTIVE || state == State.PAUSED;
        return subscribed == (kind == Letter.ALREADY);
    }

    private Message message(Letter kind, Subscriber subscriber) {
        Instant now = clock.instant();
        return switch (kind) {
            case CONFIRM ->
                letters.confirmation(
                        subscriber.address(),
                        links.confirm(subscriber.id()),
                        titles(subscriber),
                        now.plus(Purpose.CONFIRM.life()),
                        now);
            case ALREADY ->
                letters.compose(
                        subscriber.address(), new HeaderText("You are subscribed already"), already(subscriber), now);
        };
    }

    private org.daybrief.render.Letter already(Subscriber subscriber) {
        String state = subscriber.state() == State.PAUSED ? " It is paused: no mail comes until you resume it." : "";
        return new org.daybrief.render.Letter(
                "You are subscribed already",
                List.of(
                        "Somebody, probably you, has signed this address up. It has a subscription, so nothing was changed."
                                + state),
                new org.daybrief.render.Letter.Action(
                        "Change or end the subscription",
                        links.own(subscriber.id()).preferences()),
                List.of("If it was not you, ignore this mail: nobody learns that you got it."));
    }

    private List<String> titles(Subscriber subscriber) {
        List<String> titles = briefings.stream()
                .filter(briefing -> subscriber.wishes().take(briefing.id(), briefing.marking()))
                .map(BriefingDefinition::title)
                .toList();
        return titles.isEmpty() ? List.of("Daybrief") : titles;
    }

    private void settle(Waiting letter, Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            queue.settle(letter.id(), "SENT", taken.reply().text());
        } else if (outcome instanceof Outcome.Refused refused) {
            queue.settle(letter.id(), "REFUSED", refused.reply().text());
        } else if (outcome instanceof Outcome.Lost lost) {
            queue.settle(letter.id(), "UNKNOWN", lost.why());
        } else if (outcome instanceof Outcome.NotNow later) {
            Optional<Instant> next =
                    RetrySchedule.next(letter.attempts() + 1, letter.created().toInstant(), clock.instant());
            if (next.isPresent()) {
                queue.retry(letter.id(), next.get().atOffset(ZoneOffset.UTC), later.why());
            } else {
                queue.settle(letter.id(), "REFUSED", later.why());
            }
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
