package org.daybrief.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.job.DeliveryView;
import org.daybrief.job.Mailroom;
import org.daybrief.mail.DeliveryReport;
import org.daybrief.store.Stores;
import org.daybrief.web.RunsController.Accepted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what became of the messages, and sends what is due at once. */
@RestController
final class DeliveriesController implements Ending {

    private static final int MOST = 10_000;

    private final Stores stores;
    private final Mailroom mailroom;
    private final WorkQueue queue;

    DeliveriesController(ServiceParts parts, WorkQueue queue) {
        this.stores = parts.context().stores();
        this.mailroom = new Mailroom(stores, parts.settings(), parts.clock());
        this.queue = queue;
    }

    /**
     * What a delivery came to.
     *
     * @param states how many messages came into which state
     * @param nextAt when the next of those that wait is tried; null where none waits
     * @param problem why it ended before its time; null where it did not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sent(
            Map<String, Integer> states,
            @Nullable Instant nextAt,
            @Nullable String problem) {

        static Sent of(DeliveryReport report) {
            Map<String, Integer> states = new TreeMap<>();
            report.states().forEach((state, count) -> states.put(EditionView.label(state), count));
            return new Sent(states, report.nextAt(), report.problem());
        }
    }

    /** Sends all that is due, never what a server has taken; the service does the same by itself a few times a minute. */
    @PostMapping("/api/send")
    ResponseEntity<Accepted> send() {
        if (!mailroom.isOpen()) {
            throw new Refusal(HttpStatus.CONFLICT, "No mail server is named. Set daybrief.mail.host.");
        }
        Accepted accepted = Accepted.of(queue.add("send", progress -> Sent.of(mailroom.deliver())));
        return ResponseEntity.accepted().location(URI.create(accepted.events())).body(accepted);
    }

    @Override
    public void end() {
        mailroom.stop();
    }

    /**
     * The latest editions first.
     *
     * @param state only those in it; null for all
     */
    @GetMapping("/api/deliveries")
    List<DeliveryView> deliveries(
            @RequestParam(name = "briefing", required = false) @Nullable String briefing,
            @RequestParam(name = "date", required = false) @Nullable String date,
            @RequestParam(name = "state", required = false) @Nullable String state) {
        LocalDate day = date == null ? null : RunsController.date(date, HttpStatus.UNPROCESSABLE_CONTENT);
        return stores.ledger().all(briefing, day, state == null ? null : state(state), MOST).stream()
                .map(DeliveryView::of)
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
