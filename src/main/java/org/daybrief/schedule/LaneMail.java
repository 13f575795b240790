package org.daybrief.schedule;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.HeaderText;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Sender;
import org.daybrief.mail.MailProblem;
import org.daybrief.mail.MimeComposer;
import org.daybrief.mail.ServerUnavailable;
import org.daybrief.mail.SmtpLane;
import org.daybrief.mail.SmtpServer;
import org.daybrief.settings.MailSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends news over the server that the editions go out by, each on a connection of its own: there are few. */
final class LaneMail implements NewsMail {

    private static final Logger LOG = LoggerFactory.getLogger(LaneMail.class);

    private final MailSettings settings;

    LaneMail(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void send(String about, HeaderText subject, String text, Instant date) throws IOException {
        try {
            EmailAddress operator = Objects.requireNonNull(settings.operator());
            Sender from = settings.from() == null ? new Sender(null, operator) : settings.from();
            String id = about.replace('/', '.') + "@" + from.address().domain();
            Message message = new Message(id, from, operator, subject, date, text, html(text), List.of(), null);
            try (SmtpLane lane = new SmtpLane(SmtpServer.of(settings), from.address())) {
                check(lane.send(composer().compose(message), operator));
            }
        } catch (ServerUnavailable | MailProblem e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A key that cannot be used is the editions' matter: news leave all the same. */
    private MimeComposer composer() {
        try {
            return MimeComposer.of(settings);
        } catch (MailProblem e) {
            LOG.warn("News for the operator are not signed: {}", e.getMessage());
            return new MimeComposer(null);
        }
    }

    private static void check(Outcome outcome) throws IOException {
        if (!(outcome instanceof Outcome.Taken)) {
            throw new IOException("The mail server did not take the message: " + outcome);
        }
    }

    private static String html(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Daybrief</title></head>"
                + "<body><pre style=\"white-space: pre-wrap\">" + escaped + "</pre></body></html>\n";
    }
}
