package org.daybrief.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.Subscriber;

/** Makes the message of a delivery. Asked by several threads at a time. */
public interface MessageSource {

    /**
     * @param delivery with its Message-ID
     * @param subscriber as it is now
     * @return complete, with all headers; empty where the edition has nothing for this subscriber
     */
    Optional<MimeMessage> message(Delivery delivery, Subscriber subscriber) throws MessagingException, IOException;
}
