package org.daybrief.schedule;

import java.io.IOException;
import java.time.Instant;
import org.daybrief.deliver.HeaderText;

/** Brings a message to the operator. */
interface NewsMail {

    /**
     * @param id the same in every attempt
     * @param date of the message
     * @throws IOException where it could not be handed over; its message says why
     */
    void send(String id, HeaderText subject, String text, Instant date) throws IOException;
}
