package org.daybrief.deliver;

import java.time.Duration;
import org.daybrief.deliver.Subscriber.State;
import org.jspecify.annotations.Nullable;

/** The rules of signing up: nobody is signed up by another, no mailbox is flooded, nothing is told about who is on the list. */
public final class SignUp {

    /** An address that is not confirmed by then is forgotten. */
    public static final Duration CONFIRM_WITHIN = Duration.ofHours(48);

    /** A mailbox gets at most one letter in this time, however often it is signed up. */
    public static final Duration LETTER_EVERY = Duration.ofDays(1);

    /** Sign-ups and wrong links from one network address are counted over this time. */
    public static final Duration WINDOW = Duration.ofHours(1);

    /** Sign-ups that one network address may ask for within the window. */
    public static final int SIGN_UPS = 20;

    /** Wrong links that one network address may follow within the window. */
    public static final int GUESSES = 20;

    /** What is written to an address that was signed up. */
    public enum Letter {
        /** Asks for the confirmation. */
        CONFIRM,
        /** Says that the subscription is there, and how to change it. */
        ALREADY
    }

    private SignUp() {}

    /** The letter to an address. Each gets one, so that known and unknown ones cost the same work. */
    public static Letter letter(@Nullable State known) {
        return known == State.ACTIVE || known == State.PAUSED ? Letter.ALREADY : Letter.CONFIRM;
    }
}
