package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybrief.deliver.Token;
import org.daybrief.job.StoredPages;
import org.daybrief.store.EditionState;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.Stores;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The one edition that the link of a mail opens, as it was published. Reading writes nothing down. */
@Controller
final class ReadingController {

    private final Stores stores;
    private final StoredPages editions;
    private final GuessThrottle guesses;
    private final PublicPages pages;
    private final Clock clock;

    ReadingController(ServiceParts parts, GuessThrottle guesses, PublicPages pages) {
        this.stores = parts.context().stores();
        this.editions = new StoredPages(stores, parts.settings());
        this.guesses = guesses;
        this.pages = pages;
        this.clock = parts.clock();
    }

    @GetMapping("/edition/{token}")
    ResponseEntity<?> page(@PathVariable("token") String token, HttpServletRequest request) throws IOException {
        return answer(token, "html", request);
    }

    @GetMapping("/edition/{token}.pdf")
    ResponseEntity<?> pdf(@PathVariable("token") String token, HttpServletRequest request) throws IOException {
        return answer(token, "pdf", request);
    }

    @RequestMapping({"/edition", "/edition/**"})
    ResponseEntity<?> other(HttpServletRequest request) {
        return guesses.lets(Caller.address(request)) ? wrong(request) : pages.tooMany(request);
    }

    private ResponseEntity<?> answer(String token, String extension, HttpServletRequest request) throws IOException {
        if (!guesses.lets(Caller.address(request))) {
            return pages.tooMany(request);
        }
        StoredEdition edition = edition(token).orElse(null);
        byte[] content =
                edition == null ? null : editions.page(edition, extension).orElse(null);
        if (edition == null || content == null) {
            return wrong(request);
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Robots-Tag", "noindex");
        if (extension.equals("html")) {
            return answer.header(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                    .header("Content-Security-Policy", EditionPolicy.of(content))
                    .body(content);
        }
        // saved, not shown: viewers of browsers are programs that the policy does not let run
        String name = edition.key().briefing() + "-" + edition.key().date() + ".pdf";
        return answer.header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private Optional<StoredEdition> edition(String token) {
        return Token.parse(token)
                .flatMap(right -> stores.tokens().edition(right, OffsetDateTime.now(clock)))
                .flatMap(stores.editions()::find)
                .filter(edition -> edition.state() == EditionState.DONE);
    }

    private ResponseEntity<String> wrong(HttpServletRequest request) {
        guesses.wrong(Caller.address(request));
        return pages.gone(request);
    }
}
