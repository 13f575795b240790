package org.daybrief.mail;

import org.daybrief.deliver.Sender;
import org.daybrief.settings.MailSettings;

/**
 * By what editions and letters leave.
 *
 * @param server that takes them
 * @param from whom they are from
 * @param composer that signs them where the settings say so
 */
public record Outgoing(SmtpServer server, Sender from, MimeComposer composer) {

    /** @throws MailProblem where the settings do not suffice; its message says why */
    public static Outgoing of(MailSettings settings) {
        SmtpServer server = SmtpServer.of(settings);
        if (settings.from() == null) {
            throw new MailProblem("No sender is named. Set daybrief.mail.from.");
        }
        return new Outgoing(server, settings.from(), MimeComposer.of(settings));
    }
}
