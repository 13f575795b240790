package org.daybrief.mail;

/** The mail server cannot be reached, or lets nobody in: that says nothing of any message. */
public final class ServerUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    ServerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
