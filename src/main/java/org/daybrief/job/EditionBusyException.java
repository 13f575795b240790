package org.daybrief.job;

import java.time.format.DateTimeFormatter;
import org.daybrief.store.Claim;

/** Another run holds the lease of the edition. */
public final class EditionBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    EditionBusyException(String message) {
        super(message);
    }

    static EditionBusyException of(Claim.Denied denied) {
        String until =
                denied.until() == null ? "" : ", until " + TIME.format(denied.until()) + " UTC unless it renews that";
        return new EditionBusyException("Another run works on edition " + denied.edition() + until
                + ". Wait for its end; where its machine has died, run again after that time.");
    }

    static EditionBusyException takenOver() {
        return new EditionBusyException(
                "Another run has taken over this edition: this one was thought dead. Nothing of it counts any more.");
    }
}
