package org.daybrief.mail;

import org.daybrief.deliver.LetterBox;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Outcome;

/** Letters over one connection to the mail server, opened with the first. */
public final class SmtpLetterBox implements LetterBox, AutoCloseable {

    private final SmtpLane lane;
    private final MimeComposer composer;

    public SmtpLetterBox(Outgoing outgoing) {
        this.lane = new SmtpLane(outgoing.server(), outgoing.from().address());
        this.composer = outgoing.composer();
    }

    @Override
    public Outcome post(Message letter) {
        try {
            return lane.send(composer.compose(letter), letter.to());
        } catch (ServerUnavailable e) {
            return new Outcome.NotNow(null, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        lane.close();
    }
}
