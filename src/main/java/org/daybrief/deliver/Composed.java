package org.daybrief.deliver;

/** What composing for one subscriber comes to. */
public sealed interface Composed {

    /** Something for them: this is what to send. */
    record Ready(Message message) implements Composed {}

    /** The edition has no story of the subscriber's topics: nothing to send, nothing failed. */
    record NothingForAudience() implements Composed {}
}
