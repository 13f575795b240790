package org.daybrief.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Locale;
import org.daybrief.deliver.Delivery;
import org.jspecify.annotations.Nullable;

/** A row of the ledger as JSON shows it, over HTTP and on the command line; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "edition",
    "revision",
    "address",
    "state",
    "attempts",
    "firstTry",
    "nextAt",
    "sentAt",
    "code",
    "answer",
    "messageId"
})
public record DeliveryView(
        String edition,
        int revision,
        String address,
        String state,
        int attempts,
        @Nullable Instant firstTry,
        @Nullable Instant nextAt,
        @Nullable Instant sentAt,
        @Nullable Integer code,
        @Nullable String answer,
        @Nullable String messageId) {

    public static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.editionName(),
                delivery.revision(),
                delivery.address(),
                delivery.state().name().toLowerCase(Locale.ROOT),
                delivery.attempts(),
                delivery.firstTry(),
                delivery.state().isWaiting() ? delivery.nextAt() : null,
                delivery.sentAt(),
                delivery.code(),
                delivery.message(),
                delivery.messageId());
    }
}
