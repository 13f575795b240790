package org.daybrief.web;

import java.io.IOException;
import java.util.Map;
import org.daybrief.job.StoredPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the stored editions. A path names an edition, never a file. */
@RestController
final class EditionsController {

    static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "json", "application/json",
            "pdf", "application/pdf");

    private final StoredPages pages;

    EditionsController(ServiceParts parts) {
        this.pages = new StoredPages(parts.context().stores(), parts.settings());
    }

    @GetMapping("/api/editions/{briefing}/{date}.{format}")
    ResponseEntity<byte[]> edition(
            @PathVariable("briefing") String briefing,
            @PathVariable("date") String date,
            @PathVariable("format") String format)
            throws IOException {
        String type = TYPES.get(format);
        if (type == null) {
            throw missing();
        }
        byte[] page = pages.page(briefing, RunsController.date(date, HttpStatus.NOT_FOUND), format)
                .orElseThrow(EditionsController::missing);
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Security-Policy", EditionPolicy.of(format, page))
                .body(page);
    }

    private static Refusal missing() {
        return new Refusal(HttpStatus.NOT_FOUND, "No finished edition of this briefing and date in this format.");
    }
}
