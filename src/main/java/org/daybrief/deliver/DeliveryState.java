package org.daybrief.deliver;

/** What became of the message of one edition to one address. */
public enum DeliveryState {
    /** Not tried yet. */
    PENDING,
    /** In the hands of one connection: written down before the server hears of it. */
    SENDING,
    /** The server has taken it. Never sent again. */
    SENT,
    /** Not taken, and to be tried again. */
    RETRY,
    /** Not taken, and never to be tried again by itself. */
    REFUSED,
    /** Handed over without an answer: taken or not, nobody knows. Sent again only where a person says so. */
    UNKNOWN,
    /** Not sent because its subscriber wants or may get it no more. */
    SUPPRESSED;

    /** Whether it will be tried without anybody's doing. */
    public boolean isWaiting() {
        return this == PENDING || this == RETRY;
    }
}
