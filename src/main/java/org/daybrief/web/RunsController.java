package org.daybrief.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.BriefingRunner;
import org.daybrief.job.EditionReport;
import org.daybrief.job.RunRequest;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Starts runs, tells how far they are and what became of them. */
@RestController
final class RunsController implements Ending {

    private final ServiceParts parts;
    private final Stores stores;
    private final BriefingRunner runner;
    private final WorkQueue queue;
    private final EventStreams events;

    RunsController(ServiceParts parts, WorkQueue queue, EventStreams events) {
        this.parts = parts;
        this.stores = parts.context().stores();
        this.runner = parts.context().runner();
        this.queue = queue;
        this.events = events;
    }

    /**
     * What a run is asked for.
     *
     * @param briefing id of the definition
     * @param date edition date; null: today in the briefing's zone
     * @param revise whether an edition that is there already may be replaced; null: no
     */
    record Wanted(
            @Nullable String briefing,
            @Nullable String date,
            @Nullable Boolean revise) {}

    /**
     * A run that waits or works.
     *
     * @param id of the run
     * @param subject briefing and edition date
     * @param state waiting, running, done or failed
     * @param events where its progress is told
     */
    record Accepted(String id, String subject, String state, String events) {

        static Accepted of(QueuedWork work) {
            return new Accepted(
                    work.id(), work.subject(), EditionView.label(work.state()), "/api/runs/" + work.id() + "/events");
        }
    }

    /** What became of a run. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ended(
            String briefing,
            LocalDate date,
            int revision,
            String result,
            @Nullable String message,
            @Nullable Integer edition) {}

    /** All runs. */
    record Runs(List<Accepted> queue, List<EditionView> editions) {}

    @PostMapping("/api/runs")
    ResponseEntity<Accepted> start(@RequestBody Wanted wanted) {
        BriefingDefinition definition = parts.settings()
                .briefing(wanted.briefing() == null ? "" : wanted.briefing())
                .orElseThrow(() -> new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "No such briefing. GET /api/runs names those that have run."));
        LocalDate date = wanted.date() == null
                ? LocalDate.now(parts.clock().withZone(definition.zone()))
                : date(wanted.date(), HttpStatus.UNPROCESSABLE_CONTENT);
        String subject = definition.id() + "/" + date;
        QueuedWork work = queue.add(
                subject,
                progress -> ended(runner.run(new RunRequest(
                        parts.settings(),
                        definition,
                        date,
                        Boolean.TRUE.equals(wanted.revise()),
                        parts.program(),
                        progress))));
        return ResponseEntity.accepted()
                .location(URI.create("/api/runs/" + subject))
                .body(Accepted.of(work));
    }

    private static Ended ended(EditionReport report) {
        return new Ended(
                report.key().briefing(),
                report.key().date(),
                report.key().revision(),
                EditionView.label(report.result()),
                report.message(),
                report.number());
    }

    @GetMapping("/api/runs")
    Runs all() {
        return new Runs(
                queue.open().stream().map(Accepted::of).toList(),
                stores.editions().all().stream().map(EditionView::of).toList());
    }

    @GetMapping("/api/runs/{briefing}/{date}")
    List<EditionView> revisions(@PathVariable("briefing") String briefing, @PathVariable("date") String date) {
        List<StoredEdition> revisions = stores.editions().revisions(briefing, date(date, HttpStatus.NOT_FOUND));
        if (revisions.isEmpty()
                && queue.open().stream().noneMatch(work -> work.subject().equals(briefing + "/" + date))) {
            throw new Refusal(HttpStatus.NOT_FOUND, "No run of this briefing and date.");
        }
        return revisions.stream().map(EditionView::of).toList();
    }

    @GetMapping(path = "/api/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable("id") String id) {
        return events.of(queue.find(id).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "No such run.")));
    }

    static LocalDate date(String text, HttpStatus otherwise) {
        try {
            if (text.length() == "2024-11-14".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // refused below like a text of another length
        }
        throw new Refusal(otherwise, "A date is written as 2024-11-14.");
    }

    @Override
    public void end() {
        queue.shut();
        runner.stop();
    }
}
