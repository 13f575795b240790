package org.daybrief.web;

import java.nio.charset.StandardCharsets;
import org.daybrief.render.WebPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The few files that pages load: each has a route of its own, so no name in a request ever becomes a path. */
@Controller
final class AssetsController {

    private final WebPages pages;

    AssetsController(WebPages pages) {
        this.pages = pages;
    }

    @GetMapping("/assets/pages.css")
    ResponseEntity<String> styleSheet() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .body(pages.styleSheet("pages"));
    }
}
