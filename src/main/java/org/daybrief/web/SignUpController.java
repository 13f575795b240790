package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Wishes;
import org.daybrief.mail.MailLinks;
import org.daybrief.mail.SignUpDesk;
import org.daybrief.settings.Settings;
import org.daybrief.text.Printable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing up in two steps: a form, and a link that only the reader of the mailbox has. The answer never tells who is on the list. */
@Controller
final class SignUpController {

    private final SignUpDesk desk;
    private final MailLinks links;
    private final GuessThrottle guesses;
    private final PublicPages pages;
    private final boolean isOpen;
    private final List<String> titles;

    SignUpController(SignUpDesk desk, MailLinks links, GuessThrottle guesses, PublicPages pages, Settings settings) {
        this.desk = desk;
        this.links = links;
        this.guesses = guesses;
        this.pages = pages;
        this.isOpen = settings.mail().canSend();
        this.titles = settings.briefings().stream()
                .filter(briefing -> Wishes.DEFAULT.take(briefing.id(), briefing.marking()))
                .map(BriefingDefinition::title)
                .toList();
    }

    @GetMapping("/subscribe")
    ResponseEntity<String> form(HttpServletRequest request) {
        return isOpen ? pages.page("sign-up", request, Map.of("titles", titles)) : closed(request);
    }

    @PostMapping("/subscribe")
    ResponseEntity<String> signUp(
            @RequestParam(name = "address", defaultValue = "") String written, HttpServletRequest request) {
        if (!isOpen) {
            return closed(request);
        }
        try {
            return switch (desk.signUp(EmailAddress.parse(written), Caller.address(request))) {
                case TAKEN -> pages.page("sent", request, Map.of());
                case TOO_MANY -> pages.tooMany(request);
            };
        } catch (MalformedAddress e) {
            Map<String, Object> model = new HashMap<>();
            model.put("titles", titles);
            model.put("address", Printable.of(written));
            model.put("problem", String.valueOf(e.getMessage()));
            return pages.answer(HttpStatus.BAD_REQUEST, "sign-up", request, model);
        }
    }

    private ResponseEntity<String> closed(HttpServletRequest request) {
        return pages.answer(HttpStatus.NOT_FOUND, "closed", request, Map.of());
    }

    @GetMapping("/confirm/{token}")
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        if (!guesses.lets(Caller.address(request))) {
            return pages.tooMany(request);
        }
        Optional<Subscriber> subscriber = Token.parse(token).flatMap(desk::ofConfirmation);
        return subscriber.isEmpty()
                ? wrong(request)
                : pages.page(
                        "confirm",
                        request,
                        Map.of("address", subscriber.get().address().text()));
    }

    @PostMapping("/confirm/{token}")
    ResponseEntity<String> confirm(@PathVariable String token, HttpServletRequest request) {
        if (!guesses.lets(Caller.address(request))) {
            return pages.tooMany(request);
        }
        Optional<Subscriber> subscriber = Token.parse(token).flatMap(desk::confirm);
        if (subscriber.isEmpty()) {
            return wrong(request);
        }
        Map<String, Object> model = Map.of(
                "what", "confirmed",
                "address", subscriber.get().address().text(),
                "preferences", links.path(links.own(subscriber.get().id()).preferences()));
        return pages.page("done", request, model);
    }

    /** What follows a link that was cut or added to: the log must not learn the token from a complaint about the path. */
    @RequestMapping({"/confirm", "/confirm/**"})
    ResponseEntity<String> other(HttpServletRequest request) {
        return guesses.lets(Caller.address(request)) ? wrong(request) : pages.tooMany(request);
    }

    private ResponseEntity<String> wrong(HttpServletRequest request) {
        guesses.wrong(Caller.address(request));
        return pages.gone(request);
    }
}
