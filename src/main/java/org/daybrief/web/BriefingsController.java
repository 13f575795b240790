package org.daybrief.web;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.BriefingDefinition.Length;
import org.daybrief.job.OnDemand;
import org.daybrief.job.OnDemandRequest;
import org.daybrief.job.OnDemandResult;
import org.daybrief.job.OnDemandTicket;
import org.daybrief.job.RequestRefusedException;
import org.daybrief.store.EditionState;
import org.daybrief.store.StoredRequest;
import org.daybrief.web.QueuedWork.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Takes requests for briefings on demand, tells how far they are and hands their pages out. */
@RestController
final class BriefingsController implements Ending, AutoCloseable {

    private static final int MOST_TOPICS_READ = 100;

    /** A search reads the archive: who comes in a crowd waits, and never for long. */
    private static final int SEARCHES_AT_A_TIME = 2;

    private static final Duration SEARCH_PATIENCE = Duration.ofSeconds(5);

    private final ServiceParts parts;
    private final Slots searches = new Slots(SEARCHES_AT_A_TIME, SEARCH_PATIENCE);
    private final OnDemand onDemand;
    private final EventStreams events;

    /** Its own: who asks for a page does not wait for the night's editions. */
    private final WorkQueue queue;

    BriefingsController(ServiceParts parts, EventStreams events) {
        this.parts = parts;
        this.onDemand = parts.context().onDemand();
        this.events = events;
        this.queue = new WorkQueue(parts.term());
    }

    /**
     * What is asked for.
     *
     * @param topics words, phrases or names: an article has one of them; null where a briefing's topic is meant
     * @param from first day
     * @param to last day
     * @param briefing id of the definition that gives sections, marking, zone and length; null: the built-in one
     * @param length short, standard or full; null: that of the definition
     * @param title null: topic and period
     */
    record Wanted(
            @Nullable List<String> topics,
            @Nullable String from,
            @Nullable String to,
            @Nullable String briefing,
            @Nullable String length,
            @Nullable String title) {}

    /**
     * A request and where its pages are.
     *
     * @param state waiting, running, done, failed or stopped
     * @param articles that it is made of
     */
    record View(
            String id,
            String state,
            String title,
            LocalDate from,
            LocalDate to,
            int articles,
            String events,
            String pdf,
            String html,
            String json) {

        static View of(StoredRequest request, String state) {
            String place = "/api/briefings/" + request.id();
            return new View(
                    request.id(),
                    state,
                    request.title(),
                    request.from(),
                    request.to(),
                    request.articles(),
                    place + "/events",
                    place + ".pdf",
                    place + ".html",
                    place + ".json");
        }
    }

    @PostMapping("/api/briefings")
    ResponseEntity<View> ask(@RequestBody Wanted wanted) {
        OnDemandTicket ticket;
        try {
            OnDemandRequest request = request(wanted);
            ticket = searches.in(
                    () -> onDemand.take(request),
                    () -> new Refusal(
                            HttpStatus.TOO_MANY_REQUESTS, "Too many are asking just now. Ask again in a minute."));
        } catch (RequestRefusedException e) {
            boolean nothing = e.reason() == RequestRefusedException.Reason.NOTHING_FOUND;
            throw new Refusal(
                    nothing ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
        }
        if (!ticket.stored()) {
            queue.add(ticket.id(), progress -> {
                OnDemandResult result = onDemand.make(ticket, progress);
                if (result.ending() != OnDemandResult.Ending.DONE) {
                    throw new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, String.valueOf(result.message()));
                }
                return View.of(find(ticket.id()), "done");
            });
        }
        return ResponseEntity.status(ticket.stored() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .location(URI.create("/api/briefings/" + ticket.id()))
                .body(view(find(ticket.id())));
    }

    private OnDemandRequest request(Wanted wanted) {
        List<String> topics = wanted.topics() == null ? List.of() : wanted.topics();
        if (topics.size() > MOST_TOPICS_READ || topics.contains(null)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "Topics are up to 20 texts.");
        }
        return new OnDemandRequest(
                topics,
                date(wanted.from()),
                date(wanted.to()),
                definition(wanted.briefing()),
                wanted.briefing() != null,
                length(wanted.length()),
                wanted.title(),
                null,
                parts.settings(),
                parts.program());
    }

    private static LocalDate date(@Nullable String text) {
        return RunsController.date(text == null ? "" : text, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private BriefingDefinition definition(@Nullable String id) {
        return id == null
                ? OnDemandRequest.builtIn()
                : parts.settings()
                        .briefing(id)
                        .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "No such briefing."));
    }

    private static @Nullable Length length(@Nullable String text) {
        return text == null
                ? null
                : Length.ofLabel(text)
                        .orElseThrow(() ->
                                new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "A length is short, standard or full."));
    }

    @GetMapping("/api/briefings/{id:[0-9a-f]+}")
    View one(@PathVariable("id") String id) {
        return view(find(id));
    }

    @GetMapping(path = "/api/briefings/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable("id") String id) {
        return events.of(work(id).orElseGet(() -> ended(find(id))));
    }

    /** What became of a request that nobody works on any more. */
    private QueuedWork ended(StoredRequest request) {
        QueuedWork ended = new QueuedWork(request.id(), request.id());
        View view = view(request);
        if (request.state() == EditionState.DONE) {
            ended.happened(QueuedWork.State.DONE, new Event("done", view));
        } else {
            ended.happened(
                    QueuedWork.State.FAILED,
                    new Event("failed", Map.of("message", "It is not done: ask for it again.")));
        }
        return ended;
    }

    @GetMapping("/api/briefings/{id}.{format}")
    ResponseEntity<byte[]> page(@PathVariable("id") String id, @PathVariable("format") String format) {
        String type = EditionsController.TYPES.get(format);
        byte[] page = type == null ? null : bytes(format, id);
        if (page == null) {
            throw new Refusal(HttpStatus.NOT_FOUND, "No finished briefing of this id in this format.");
        }
        String name = OnDemand.fileName(find(id)) + "." + format;
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Security-Policy", EditionPolicy.of(format, page))
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(name).build().toString())
                .body(page);
    }

    private byte @Nullable [] bytes(String format, String id) {
        return switch (format) {
            case "pdf" -> onDemand.pdf(id);
            case "html" -> onDemand.html(id);
            default -> onDemand.json(id);
        };
    }

    private StoredRequest find(String id) {
        return onDemand.find(id).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "No such briefing."));
    }

    private Optional<QueuedWork> work(String id) {
        return queue.open().stream().filter(work -> work.subject().equals(id)).findFirst();
    }

    private View view(StoredRequest request) {
        String state = work(request.id())
                .map(work -> EditionView.label(work.state()))
                .orElseGet(() -> switch (request.state()) {
                    case DONE -> "done";
                    case FAILED, REFUSED -> "failed";
                    default -> "stopped";
                });
        return View.of(request, state);
    }

    @Override
    public void end() {
        queue.shut();
        onDemand.stop();
    }

    @Override
    public void close() {
        queue.close();
    }
}
