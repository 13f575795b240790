package org.daybrief.deliver;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to one recipient, complete: the same message is the same bytes on the wire.
 *
 * @param id without angle brackets; the same in every attempt, so that receivers can merge doubles
 * @param from who sends it
 * @param to the one recipient
 * @param subject of the message
 * @param date of the message: the edition's, not the moment of sending
 * @param text the plain form
 * @param html the form for mail clients that show it
 * @param attachments in order, mostly one or none
 * @param list what the message belongs to; null for a letter to one person
 */
public record Message(
        String id,
        Sender from,
        EmailAddress to,
        HeaderText subject,
        Instant date,
        String text,
        String html,
        List<Attachment> attachments,
        @Nullable MailingList list) {

    public Message {
        attachments = List.copyOf(attachments);
        if (!id.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '<' && c != '>')
                || id.indexOf('@') < 1
                || id.indexOf('@') != id.lastIndexOf('@')) {
            throw new IllegalArgumentException("no Message-ID: " + id);
        }
    }

    /**
     * Headers of a mailing list.
     *
     * @param id such as {@code daily.example.org}
     * @param unsubscribe one-click address of this recipient (https); null where there is no public address
     * @param mailbox that takes requests to unsubscribe too; null for none
     */
    public record MailingList(
            String id, @Nullable URI unsubscribe, @Nullable EmailAddress mailbox) {

        public MailingList {
            if (!id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-')) {
                throw new IllegalArgumentException("no List-Id: " + id);
            }
            if (unsubscribe != null && !isHeaderSafe(unsubscribe)) {
                throw new IllegalArgumentException("no address of a page: " + unsubscribe);
            }
        }

        /** ASCII without brackets, white space and controls, and of the web. */
        private static boolean isHeaderSafe(URI address) {
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.toString().chars().allMatch(c -> c > ' ' && c < 0x7f && "<>\",".indexOf(c) < 0);
        }
    }
}
