package org.daybrief.deliver;

import java.time.Instant;
import java.time.LocalDate;
import org.daybrief.briefing.Marking;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger: one edition to one address.
 *
 * @param id of the row
 * @param edition id of the edition's row
 * @param briefing id of the definition
 * @param date edition date
 * @param revision of the edition
 * @param marking of the edition
 * @param subscriber id of the subscriber's row
 * @param address as the subscriber has written it
 * @param addressKey the same for all writings of one address
 * @param state what became of it
 * @param attempts how often it was tried
 * @param firstTry null before
 * @param nextAt when it is to be tried; null where it is not
 * @param code the server's last answer; null where it gave none
 * @param message its text, or why there was none; null before the first try
 * @param messageId without angle brackets, the same at every try; null before the first
 * @param sentAt when the server had taken it; null before
 */
public record Delivery(
        long id,
        long edition,
        String briefing,
        LocalDate date,
        int revision,
        Marking marking,
        long subscriber,
        String address,
        String addressKey,
        DeliveryState state,
        int attempts,
        @Nullable Instant firstTry,
        @Nullable Instant nextAt,
        @Nullable Integer code,
        @Nullable String message,
        @Nullable String messageId,
        @Nullable Instant sentAt) {

    /** The address as it is sent to. */
    public EmailAddress recipient() {
        int at = address.lastIndexOf('@');
        return new EmailAddress(address.substring(0, at), address.substring(at + 1));
    }

    /** As {@code send --retry} takes it and {@code deliveries} prints it. */
    public String editionName() {
        return briefing + "/" + date;
    }
}
