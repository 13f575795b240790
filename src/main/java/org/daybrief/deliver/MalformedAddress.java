package org.daybrief.deliver;

/** What somebody wrote is no mail address, or no sender; the message quotes it, safe to print, and says why. */
public final class MalformedAddress extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedAddress(String message) {
        super(message);
    }
}
