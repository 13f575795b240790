package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Token;
import org.daybrief.mail.SignUpDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Leaving: by a page with a button, or in one click of the mail program (RFC 8058). Looking at a page changes nothing. */
@Controller
final class UnsubscribeController {

    /** What mail programs post; they have no cookie, no login and no form of ours. */
    static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final SignUpDesk desk;
    private final GuessThrottle guesses;
    private final PublicPages pages;

    UnsubscribeController(SignUpDesk desk, GuessThrottle guesses, PublicPages pages) {
        this.desk = desk;
        this.guesses = guesses;
        this.pages = pages;
    }

    @GetMapping("/unsubscribe/{token}")
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        if (!guesses.lets(Caller.address(request))) {
            return pages.tooMany(request);
        }
        Optional<Subscriber> subscriber = Token.parse(token).flatMap(desk::ofMail);
        if (subscriber.isEmpty()) {
            return wrong(request);
        }
        return subscriber.get().state() == State.UNSUBSCRIBED
                ? left(request, subscriber.get())
                : pages.page(
                        "unsubscribe",
                        request,
                        Map.of("address", subscriber.get().address().text(), "token", token));
    }

    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<String> unsubscribe(@PathVariable String token, HttpServletRequest request) {
        if (!guesses.lets(Caller.address(request))) {
            return pages.tooMany(request);
        }
        Optional<Subscriber> subscriber = Token.parse(token).flatMap(desk::unsubscribe);
        return subscriber.isEmpty() ? wrong(request) : left(request, subscriber.get());
    }

    /** Never throttled: the machines of one mail provider post for all its readers. */
    @PostMapping(path = "/unsubscribe/{token}", params = ONE_CLICK)
    ResponseEntity<String> oneClick(@PathVariable String token) {
        Optional<Subscriber> subscriber = Token.parse(token).flatMap(desk::unsubscribe);
        return ResponseEntity.status(subscriber.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK)
                .contentType(MediaType.TEXT_PLAIN)
                .body(subscriber.isEmpty() ? "This link does not work.\n" : "Unsubscribed.\n");
    }

    @RequestMapping({"/unsubscribe", "/unsubscribe/**"})
    ResponseEntity<String> other(HttpServletRequest request) {
        return guesses.lets(Caller.address(request)) ? wrong(request) : pages.tooMany(request);
    }

    private ResponseEntity<String> left(HttpServletRequest request, Subscriber subscriber) {
        return pages.page(
                "done",
                request,
                Map.of("what", "unsubscribed", "address", subscriber.address().text()));
    }

    private ResponseEntity<String> wrong(HttpServletRequest request) {
        guesses.wrong(Caller.address(request));
        return pages.gone(request);
    }
}
