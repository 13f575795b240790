package org.daybrief.mail;

import java.util.List;

/** A mail would print words that no source has: a template of the user's own changes them, or Daybrief has a fault. */
public final class MailRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailRefused(List<String> problems) {
        super("The mail is refused, nothing was sent: " + problems.get(0) + "."
                + (problems.size() > 1 ? " " + (problems.size() - 1) + " more of the kind." : ""));
    }
}
