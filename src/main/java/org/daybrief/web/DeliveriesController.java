package org.daybrief.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what became of the messages. */
@RestController
final class DeliveriesController {

    private static final int MOST = 10_000;

    private final Stores stores;

    DeliveriesController(ServiceParts parts) {
        this.stores = parts.context().stores();
    }

    /** One message; named as {@code daybrief deliveries --json} names it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
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

        static View of(Delivery delivery) {
            return new View(
                    delivery.editionName(),
                    delivery.revision(),
                    delivery.address(),
                    EditionView.label(delivery.state()),
                    delivery.attempts(),
                    delivery.firstTry(),
                    delivery.state().isWaiting() ? delivery.nextAt() : null,
                    delivery.sentAt(),
                    delivery.code(),
                    delivery.message(),
                    delivery.messageId());
        }
    }

    /**
     * The latest editions first.
     *
     * @param state only those in it; null for all
     */
    @GetMapping("/api/deliveries")
    List<View> deliveries(
            @RequestParam(name = "briefing", required = false) @Nullable String briefing,
            @RequestParam(name = "date", required = false) @Nullable String date,
            @RequestParam(name = "state", required = false) @Nullable String state) {
        LocalDate day = date == null ? null : RunsController.date(date, HttpStatus.UNPROCESSABLE_CONTENT);
        return stores.deliveries().all(briefing, day, state == null ? null : state(state)).stream()
                .limit(MOST)
                .map(View::of)
                .toList();
    }

    private static DeliveryState state(String label) {
        return Arrays.stream(DeliveryState.values())
                .filter(each -> EditionView.label(each).equals(label))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "A state is one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(DeliveryState.values())
                                                .map(EditionView::label)
                                                .toList())
                                + "."));
    }
}
