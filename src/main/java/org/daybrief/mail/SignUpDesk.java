package org.daybrief.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.SignUp;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Subscriber.Step;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Token.Purpose;
import org.daybrief.deliver.Wishes;
import org.daybrief.store.Stores;
import org.daybrief.store.SubscriberStore;
import org.daybrief.store.TokenStore;
import org.daybrief.store.TokenStore.Found;
import org.springframework.dao.DuplicateKeyException;

/** What readers do by themselves: sign up, confirm, change, leave. Nobody learns from it who is on the list. */
public final class SignUpDesk {

    /** What a sign-up came to: the same for every address. */
    public enum Answer {
        TAKEN,
        /** Too many from one network address; nothing was noted. */
        TOO_MANY
    }

    private final Stores stores;
    private final SubscriberStore subscribers;
    private final TokenStore tokens;
    private final Clock clock;

    public SignUpDesk(Stores stores, Clock clock) {
        this.stores = stores;
        this.subscribers = stores.subscribers();
        this.tokens = stores.tokens();
        this.clock = clock;
    }

    /**
     * Signs an address up: a letter to it is queued, at most one a day, and nothing else happens before it is answered.
     *
     * @param who network address that asks
     */
    public Answer signUp(EmailAddress address, String who) {
        try {
            return transaction(address, who);
        } catch (DuplicateKeyException e) {
            return transaction(address, who); // the same address at the same moment: now it is known
        }
    }

    private Answer transaction(EmailAddress address, String who) {
        return Objects.requireNonNull(stores.transactions().execute(status -> {
            OffsetDateTime now = now();
            if (!stores.signUps().attempt(who, now)) {
                return Answer.TOO_MANY;
            }
            subscribers.add(address, State.PENDING, Wishes.DEFAULT, now);
            Subscriber subscriber = subscribers.find(address).orElseThrow();
            if (subscribers.takeLetter(subscriber.id(), now)) {
                stores.letters().add(subscriber.id(), SignUp.letter(subscriber.state()), now);
            }
            return Answer.TAKEN;
        }));
    }

    /** Whom the link would confirm, or has confirmed; empty where it is none, is too old, or has done its work long ago. */
    public Optional<Subscriber> ofConfirmation(Token token) {
        return tokens.find(token, Purpose.CONFIRM, now()).flatMap(this::confirmable);
    }

    /** A used link still answers who has the subscription, and never brings one back. */
    private Optional<Subscriber> confirmable(Found found) {
        return subscribers
                .find(found.subscriber())
                .filter(subscriber ->
                        !found.used() || subscriber.state() == State.ACTIVE || subscriber.state() == State.PAUSED);
    }

    /** Begins the subscription; again changes nothing. */
    public Optional<Subscriber> confirm(Token token) {
        return changed(() -> tokens.find(token, Purpose.CONFIRM, now()).flatMap(found -> {
            Optional<Subscriber> subscriber = confirmable(found);
            if (subscriber.isPresent() && !found.used()) {
                subscribers.step(found.subscriber(), Step.CONFIRM, now());
                tokens.use(found.subscriber(), Purpose.CONFIRM, now());
            }
            return subscriber.flatMap(known -> subscribers.find(known.id()));
        }));
    }

    /** Whose mail the link stood in; empty where it is none, or too old. */
    public Optional<Subscriber> ofMail(Token token) {
        return tokens.find(token, Purpose.UNSUBSCRIBE, now()).flatMap(found -> subscribers.find(found.subscriber()));
    }

    /** Ends the subscription; again changes nothing. Links that would begin it again are void. */
    public Optional<Subscriber> unsubscribe(Token token) {
        return changed(() -> ofMail(token).flatMap(subscriber -> {
            subscribers.step(subscriber.id(), Step.UNSUBSCRIBE, now());
            tokens.use(subscriber.id(), Purpose.CONFIRM, now());
            return subscribers.find(subscriber.id());
        }));
    }

    /** Pauses or resumes; nothing for who has unsubscribed. */
    public Optional<Subscriber> step(Token token, Step step) {
        return changed(() -> ofMail(token).flatMap(subscriber -> {
            subscribers.step(subscriber.id(), step, now());
            return subscribers.find(subscriber.id());
        }));
    }

    /** Notes what the reader wants. The strictest marking that they may get is the operator's to say: it stays. */
    public Optional<Subscriber> wish(Token token, Wishes wishes) {
        return changed(() -> ofMail(token).flatMap(subscriber -> {
            subscribers.wish(
                    subscriber.id(), wishes.withCeiling(subscriber.wishes().ceiling()));
            return subscribers.find(subscriber.id());
        }));
    }

    private interface Change {
        Optional<Subscriber> make();
    }

    private Optional<Subscriber> changed(Change change) {
        return Objects.requireNonNull(stores.transactions().execute(status -> change.make()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
