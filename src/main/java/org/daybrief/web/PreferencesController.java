package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Subscriber.Step;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Wishes;
import org.daybrief.mail.SignUpDesk;
import org.daybrief.render.MailFormat;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reader gets: format, briefings, topics, a pause. Opened by the link of any mail; shows no briefing that they may not get. */
@Controller
final class PreferencesController {

    private final SignUpDesk desk;
    private final GuessThrottle guesses;
    private final PublicPages pages;
    private final List<BriefingDefinition> briefings;

    PreferencesController(
            SignUpDesk desk, GuessThrottle guesses, PublicPages pages, List<BriefingDefinition> briefings) {
        this.desk = desk;
        this.guesses = guesses;
        this.pages = pages;
        this.briefings = List.copyOf(briefings);
    }

    @GetMapping("/unsubscribe/{token}/preferences")
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        if (!guesses.lets(Caller.address(request))) {
            return pages.tooMany(request);
        }
        Optional<Subscriber> subscriber = subscriber(token);
        return subscriber.isEmpty() ? wrong(request) : form(request, token, subscriber.get(), null, null);
    }

    @PostMapping("/unsubscribe/{token}/preferences")
    ResponseEntity<String> change(
            @PathVariable String token,
            @RequestParam(name = "do", defaultValue = "save") String what,
            @RequestParam(name = "format", defaultValue = "html") String format,
            @RequestParam(name = "briefing", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "topics", defaultValue = "") String topics,
            HttpServletRequest request) {
        if (!guesses.lets(Caller.address(request))) {
            return pages.tooMany(request);
        }
        Optional<Subscriber> subscriber = subscriber(token);
        if (subscriber.isEmpty()) {
            return wrong(request);
        }
        Token right = Token.parse(token).orElseThrow();
        return switch (what) {
            case "pause" -> saved(request, token, desk.step(right, Step.PAUSE));
            case "resume" -> saved(request, token, desk.step(right, Step.RESUME));
            default -> save(request, right, subscriber.get(), format, chosen == null ? List.of() : chosen, topics);
        };
    }

    /** Who has left has nothing to choose, and comes back only by signing up. */
    private Optional<Subscriber> subscriber(String token) {
        return Token.parse(token).flatMap(desk::ofMail).filter(known -> known.state() != State.UNSUBSCRIBED);
    }

    private ResponseEntity<String> save(
            HttpServletRequest request,
            Token token,
            Subscriber subscriber,
            String format,
            List<String> chosen,
            String topics) {
        Wishes wishes;
        try {
            wishes = wishes(subscriber.wishes(), format, chosen, topics);
        } catch (IllegalArgumentException e) {
            return form(request, token.text(), subscriber, String.valueOf(e.getMessage()), topics);
        }
        return saved(request, token.text(), desk.wish(token, wishes));
    }

    private Wishes wishes(Wishes before, String format, List<String> chosen, String topics) {
        return before.withFormat(format(format))
                .withTopics(topics.lines().toList())
                .withBriefings(briefings(before, chosen));
    }

    /** All that can be chosen is all that there will be; what cannot be seen stays as the operator has set it. */
    private List<String> briefings(Wishes before, List<String> chosen) {
        List<String> visible =
                visible(before).stream().map(BriefingDefinition::id).toList();
        List<String> taken = visible.stream().filter(chosen::contains).toList();
        if (visible.size() < 2) {
            return before.briefings();
        } else if (taken.isEmpty()) {
            throw new IllegalArgumentException("Choose at least one briefing; or pause, or unsubscribe.");
        } else if (taken.size() == visible.size() && before.briefings().isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(taken);
        before.briefings().stream().filter(id -> !visible.contains(id)).forEach(ids::add);
        return ids;
    }

    private List<BriefingDefinition> visible(Wishes wishes) {
        return briefings.stream()
                .filter(briefing -> Wishes.permits(wishes.ceiling(), briefing.marking()))
                .toList();
    }

    private static MailFormat format(String word) {
        for (MailFormat format : MailFormat.values()) {
            if (format.name().equalsIgnoreCase(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("Choose one of the formats.");
    }

    private ResponseEntity<String> saved(HttpServletRequest request, String token, Optional<Subscriber> subscriber) {
        return subscriber.isEmpty() ? wrong(request) : form(request, token, subscriber.get(), "", null);
    }

    /**
     * The form.
     *
     * @param problem what is wrong with what was sent; empty where it was saved; null where nothing was sent
     * @param topics as they were sent; null for those that are stored
     */
    private ResponseEntity<String> form(
            HttpServletRequest request,
            String token,
            Subscriber subscriber,
            @Nullable String problem,
            @Nullable String topics) {
        Wishes wishes = subscriber.wishes();
        Map<String, Object> model = new HashMap<>();
        model.put("address", subscriber.address().text());
        model.put("token", token);
        model.put("state", subscriber.state().name().toLowerCase(Locale.ROOT));
        model.put("format", wishes.format().name().toLowerCase(Locale.ROOT));
        model.put("topics", topics == null ? String.join("\n", wishes.topics()) : shown(topics));
        model.put(
                "briefings",
                visible(wishes).stream().map(each -> choice(each, wishes)).toList());
        model.put("saved", problem != null && problem.isEmpty());
        boolean failed = problem != null && !problem.isEmpty();
        if (failed) {
            model.put("problem", problem);
        }
        return pages.answer(failed ? HttpStatus.BAD_REQUEST : HttpStatus.OK, "preferences", request, model);
    }

    private static String shown(String topics) {
        return String.join("\n", topics.lines().limit(100).map(Printable::of).toList());
    }

    private static Map<String, Object> choice(BriefingDefinition briefing, Wishes wishes) {
        return Map.of(
                "id", briefing.id(),
                "title", briefing.title(),
                "chosen", wishes.take(briefing.id(), briefing.marking()));
    }

    private ResponseEntity<String> wrong(HttpServletRequest request) {
        guesses.wrong(Caller.address(request));
        return pages.gone(request);
    }
}
