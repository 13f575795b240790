package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.daybrief.render.WebPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;

/** The pages for readers as answers: never kept by a browser, never named to another site. */
final class PublicPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final WebPages pages;

    PublicPages(WebPages pages) {
        this.pages = pages;
    }

    /** What there is to say besides the status: the same for a wrong, a used-up and an expired link. */
    ResponseEntity<String> gone(HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "gone", request, Map.of());
    }

    ResponseEntity<String> tooMany(HttpServletRequest request) {
        return answer(HttpStatus.TOO_MANY_REQUESTS, "busy", request, Map.of());
    }

    ResponseEntity<String> page(String name, HttpServletRequest request, Map<String, Object> model) {
        return answer(HttpStatus.OK, name, request, model);
    }

    ResponseEntity<String> answer(
            HttpStatus status, String name, HttpServletRequest request, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("root", root(request));
        if (request.getAttribute("_csrf") instanceof CsrfToken form) {
            all.put("form", Map.of("name", form.getParameterName(), "value", form.getToken()));
        }
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(pages.page(name, all));
    }

    /** The way back to the service's root, so that it may lie below a path of another site. */
    private static String root(HttpServletRequest request) {
        long depth = request.getRequestURI().chars().filter(c -> c == '/').count() - 1;
        return "../".repeat((int) Math.min(Math.max(depth, 0), 20));
    }
}
