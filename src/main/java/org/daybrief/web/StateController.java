package org.daybrief.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells watchers how the service is. */
@RestController
final class StateController {

    private static final Logger LOG = LoggerFactory.getLogger(StateController.class);
    private static final int LAST = 5;

    private final ServiceParts parts;
    private final Stores stores;
    private final Metrics metrics;

    StateController(ServiceParts parts, Metrics metrics) {
        this.parts = parts;
        this.stores = parts.context().stores();
        this.metrics = metrics;
    }

    /**
     * How the service is.
     *
     * @param status ok or failing
     * @param database ok or failing
     * @param schedule ok or failing; null for callers from elsewhere
     * @param trouble what keeps the schedule from working; null where nothing does, and for callers from elsewhere
     * @param version of this program; null for callers from elsewhere
     * @param runs the last ones; null for callers from elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(
            String status,
            String database,
            @Nullable String schedule,
            @Nullable String trouble,
            @Nullable String version,
            @Nullable List<EditionView> runs) {}

    /** Callers from elsewhere learn whether it works, not what is in it. */
    @GetMapping("/health")
    ResponseEntity<Health> health(HttpServletRequest request) {
        boolean local = Caller.isLocal(request);
        String trouble = parts.schedule().get();
        List<EditionView> runs = runs();
        boolean ok = runs != null && trouble == null;
        Health health = new Health(
                word(ok),
                word(runs != null),
                local ? word(trouble == null) : null,
                local ? trouble : null,
                local ? parts.program() : null,
                local ? runs : null);
        return ResponseEntity.status(ok ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(health);
    }

    private static String word(boolean ok) {
        return ok ? "ok" : "failing";
    }

    /** Null where the database does not answer. */
    private @Nullable List<EditionView> runs() {
        try {
            return stores.editions().latest(LAST).stream().map(EditionView::of).toList();
        } catch (DataAccessException e) {
            LOG.error("The database does not answer", e);
            return null;
        }
    }

    @GetMapping(path = "/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        return metrics.text();
    }
}
