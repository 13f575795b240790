package org.daybrief.job;

/** Another run holds the lease of the edition. */
public final class EditionBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EditionBusyException(String message) {
        super(message);
    }
}
