package org.daybrief.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybrief.deliver.SignUp;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Subscriber.Step;
import org.daybrief.deliver.SubscriberTable.Entry;
import org.daybrief.deliver.Wishes;
import org.daybrief.store.LetterStore;
import org.daybrief.store.Stores;
import org.daybrief.store.SubscriberStore;
import org.jspecify.annotations.Nullable;

/** Adds and changes subscribers for the operator. Who has unsubscribed comes back by nobody's list. */
public final class Enrolment {

    /** What an entry came to. */
    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** The address has unsubscribed: nothing was changed. */
        HAS_UNSUBSCRIBED
    }

    /**
     * What an entry came to.
     *
     * @param subscriber as it is now
     * @param asked whether a letter that asks for the confirmation was queued
     */
    public record Enrolled(Result result, Subscriber subscriber, boolean asked) {}

    private final SubscriberStore subscribers;
    private final LetterStore letters;
    private final Clock clock;
    private final boolean asks;

    /** @param asks whether letters can be sent; else nobody is asked to confirm */
    public Enrolment(Stores stores, Clock clock, boolean asks) {
        this.subscribers = stores.subscribers();
        this.letters = stores.letters();
        this.clock = clock;
        this.asks = asks;
    }

    /**
     * Brings one subscriber to what the entry says; best inside a transaction. The same entry again changes nothing.
     *
     * @param confirmed whether the operator has the consent of the address: then it need not be asked
     */
    public Enrolled enrol(Entry entry, boolean confirmed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Subscriber> known = subscribers.find(entry.address());
        if (known.isPresent()) {
            return change(known.get(), entry, confirmed, now);
        }
        State state = firstState(entry.state(), confirmed);
        Subscriber added = subscribers
                .add(entry.address(), state, entry.over(Wishes.DEFAULT), now)
                .orElseThrow(() -> new IllegalStateException("an address was added twice at once; run again"));
        return new Enrolled(Result.ADDED, added, ask(added, now));
    }

    private Enrolled change(Subscriber known, Entry entry, boolean confirmed, OffsetDateTime now) {
        if (known.state() == State.UNSUBSCRIBED) {
            boolean same = entry.state() == State.UNSUBSCRIBED;
            return new Enrolled(same ? Result.UNCHANGED : Result.HAS_UNSUBSCRIBED, known, false);
        }
        Wishes wishes = entry.over(known.wishes());
        if (!wishes.equals(known.wishes())) {
            subscribers.wish(known.id(), wishes);
        }
        State state = known.state();
        for (Step step = step(state, entry.state(), confirmed);
                step != null && subscribers.step(known.id(), step, now);
                step = step(state, entry.state(), confirmed)) {
            state = step.to();
        }
        boolean changed = state != known.state() || !wishes.equals(known.wishes());
        Subscriber subscriber = new Subscriber(known.id(), known.address(), state, wishes);
        return new Enrolled(changed ? Result.CHANGED : Result.UNCHANGED, subscriber, ask(subscriber, now));
    }

    /** An operator's word makes active who was not said to be anything else. */
    private static State firstState(@Nullable State said, boolean confirmed) {
        State state = said == null ? State.ACTIVE : said;
        boolean getsMail = state == State.ACTIVE || state == State.PAUSED;
        return getsMail && !confirmed ? State.PENDING : state;
    }

    /** A list may take a subscriber to where it gets less; to more only a pending one, and only with the operator's word. */
    private static @Nullable Step step(State now, @Nullable State said, boolean confirmed) {
        if (said == State.UNSUBSCRIBED) {
            return Step.UNSUBSCRIBE;
        } else if (said == State.SUPPRESSED) {
            return Step.SUPPRESS;
        } else if (said == State.PAUSED && now == State.ACTIVE) {
            return Step.PAUSE;
        }
        return now == State.PENDING && said != State.PENDING && confirmed ? Step.CONFIRM : null;
    }

    private boolean ask(Subscriber subscriber, OffsetDateTime now) {
        if (!asks || subscriber.state() != State.PENDING || !subscribers.takeLetter(subscriber.id(), now)) {
            return false;
        }
        letters.add(subscriber.id(), SignUp.Letter.CONFIRM, now);
        return true;
    }
}
