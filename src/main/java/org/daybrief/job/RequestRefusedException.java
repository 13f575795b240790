package org.daybrief.job;

/** A request that is not worked on; the message says why and what to do. */
public final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a request is refused. */
    public enum Reason {
        /** It makes no sense as it stands: wrong usage. */
        INVALID,
        /** The archive, or the folder, has no article of the topic in the period. */
        NOTHING_FOUND,
        /** More articles than one briefing may hold. */
        TOO_MANY,
        /** Too many requests wait already: ask again later. */
        BUSY
    }

    RequestRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
