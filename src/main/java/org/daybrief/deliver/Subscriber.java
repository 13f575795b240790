package org.daybrief.deliver;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who gets editions.
 *
 * @param id of the row
 * @param address one mailbox; no two subscribers have the same
 * @param state whether anything is sent
 * @param wishes what is sent
 */
public record Subscriber(long id, EmailAddress address, State state, Wishes wishes) {

    /** Hard bounces in a row after which nothing more is sent. */
    public static final int MOST_BOUNCES = 3;

    /** Whether a subscriber gets editions: only {@code ACTIVE} does. */
    public enum State {
        /** Signed up, not confirmed: gets nothing but the letter that asks. */
        PENDING,
        ACTIVE,
        /** By the subscriber or the operator, until one of them resumes it. */
        PAUSED,
        /** Its mailbox refused message after message. */
        SUPPRESSED,
        /** Kept so that no import signs the address up again. */
        UNSUBSCRIBED
    }

    /** What may change the state, from which states, to which. */
    public enum Step {
        CONFIRM(EnumSet.of(State.PENDING, State.SUPPRESSED, State.UNSUBSCRIBED), State.ACTIVE),
        PAUSE(EnumSet.of(State.ACTIVE), State.PAUSED),
        RESUME(EnumSet.of(State.PAUSED, State.SUPPRESSED), State.ACTIVE),
        SUPPRESS(EnumSet.of(State.PENDING, State.ACTIVE, State.PAUSED), State.SUPPRESSED),
        UNSUBSCRIBE(EnumSet.of(State.PENDING, State.ACTIVE, State.PAUSED, State.SUPPRESSED), State.UNSUBSCRIBED);

        private final EnumSet<State> from;
        private final State to;

        Step(EnumSet<State> from, State to) {
            this.from = from;
            this.to = to;
        }

        public Set<State> from() {
            return EnumSet.copyOf(from);
        }

        public State to() {
            return to;
        }
    }
}
