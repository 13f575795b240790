package org.daybrief.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.daybrief.deliver.Attachment;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Sender;
import org.daybrief.settings.MailSettings;
import org.jspecify.annotations.Nullable;

/**
 * Turns a message into MIME: text and HTML as alternatives, the PDF beside them. The same message gives the same bytes, in
 * any process, zone and locale; what comes back is complete and must not be saved again.
 */
public final class MimeComposer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static {
        MailLibrary.ready();
    }

    private static final String UTF_8 = "UTF-8";

    private final @Nullable DkimSignature dkim;

    /** @param dkim signs every message; null: none is signed */
    public MimeComposer(@Nullable DkimSignature dkim) {
        this.dkim = dkim;
    }

    /** @throws MailProblem where the settings name a key that cannot be used; its message says why */
    public static MimeComposer of(MailSettings settings) {
        try {
            return new MimeComposer(settings.dkim() == null ? null : DkimSignature.of(settings.dkim()));
        } catch (DkimSignature.UnusableKey e) {
            throw new MailProblem(String.valueOf(e.getMessage()));
        }
    }

    /** The message as it goes to the server. */
    public MimeMessage compose(Message message) {
        try {
            MimeMessage mime = new Complete(message.id());
            headers(mime, message);
            content(mime, message);
            mime.saveChanges();
            return dkim == null ? mime : dkim.sign(mime);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a message of checked parts cannot be composed", e);
        }
    }

    private static void headers(MimeMessage mime, Message message)
            throws MessagingException, UnsupportedEncodingException {
        mime.setHeader("Date", DATE.format(message.date()));
        mime.setFrom(sender(message.from()));
        mime.setRecipient(jakarta.mail.Message.RecipientType.TO, address(message.to()));
        mime.setSubject(message.subject().text(), UTF_8);
        mime.setHeader("Auto-Submitted", "auto-generated");
        Message.MailingList list = message.list();
        if (list != null) {
            mime.setHeader("List-Id", "<" + list.id() + ">");
            list(mime, list);
        }
    }

    private static void list(MimeMessage mime, Message.MailingList list) throws MessagingException {
        String web = list.unsubscribe() == null ? "" : "<" + list.unsubscribe().toASCIIString() + ">";
        String mailbox =
                list.mailbox() == null ? "" : "<mailto:" + list.mailbox().text() + "?subject=unsubscribe>";
        if (!web.isEmpty() || !mailbox.isEmpty()) {
            mime.setHeader("List-Unsubscribe", web + (web.isEmpty() || mailbox.isEmpty() ? "" : ",\r\n ") + mailbox);
        }
        if (!web.isEmpty()) {
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static void content(MimeMessage mime, Message message) throws MessagingException {
        String id = message.id().substring(0, Math.min(24, message.id().indexOf('@')));
        Alternatives alternatives = new Alternatives("alternative", "=_alternative_" + id);
        alternatives.addBodyPart(text("plain", message.text()));
        alternatives.addBodyPart(text("html", message.html()));
        if (message.attachments().isEmpty()) {
            mime.setContent(alternatives);
            return;
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        Alternatives mixed = new Alternatives("mixed", "=_mixed_" + id);
        mixed.addBodyPart(body);
        for (Attachment attachment : message.attachments()) {
            mixed.addBodyPart(attached(attachment));
        }
        mime.setContent(mixed);
    }

    private static MimeBodyPart text(String kind, String text) throws MessagingException {
        return new EncodedPart("text/" + kind + "; charset=utf-8", "quoted-printable", QuotedPrintable.encode(text));
    }

    private static MimeBodyPart attached(Attachment attachment) throws MessagingException {
        EncodedPart part = new EncodedPart(attachment.type(), "base64", attachment.encoded());
        part.setHeader("Content-Disposition", Part.ATTACHMENT + "; filename=\"" + attachment.fileName() + "\"");
        return part;
    }

    private static InternetAddress sender(Sender sender) throws AddressException, UnsupportedEncodingException {
        InternetAddress address = address(sender.address());
        if (sender.name() != null) {
            address.setPersonal(sender.name().text(), UTF_8);
        }
        return address;
    }

    private static InternetAddress address(EmailAddress address) throws AddressException {
        return new InternetAddress(address.text(), true);
    }

    /** Parts between boundaries that the encodings cannot produce, so that they need not be by chance. */
    private static final class Alternatives extends MimeMultipart {

        Alternatives(String kind, String boundary) {
            super(kind);
            ParameterList parameters = new ParameterList();
            parameters.set("boundary", boundary);
            contentType = new ContentType("multipart", kind, parameters).toString();
        }
    }

    /** A message with the identifier that it was given, in every attempt. */
    private static final class Complete extends MimeMessage {

        private final String id;

        Complete(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
