package org.daybrief.mail;

/** Why no mail can be sent at all. Its message says what to do. */
public final class MailProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailProblem(String message) {
        super(message);
    }
}
