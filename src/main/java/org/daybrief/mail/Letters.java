package org.daybrief.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.HeaderText;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.MessageId;
import org.daybrief.deliver.Sender;
import org.daybrief.render.Days;
import org.daybrief.render.Letter;
import org.daybrief.render.LetterRenderer;
import org.daybrief.render.Templates;

/** Mails to one person in the program's own words: each is written once for what it says, not for when it is sent. */
public final class Letters {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final LetterRenderer renderer;
    private final Sender from;

    public Letters(Templates templates, Sender from) {
        this.renderer = new LetterRenderer(templates);
        this.from = from;
    }

    /**
     * Asks whether the address really wants what a form asked for: nothing else is sent before the answer.
     *
     * @param confirm page that confirms
     * @param briefings titles of what was asked for
     * @param expires when the page stops working
     */
    public Message confirmation(EmailAddress to, URI confirm, List<String> briefings, Instant expires, Instant date) {
        String titles = briefings.stream().map(title -> "“" + title + "”").collect(Collectors.joining(", "));
        Letter letter = new Letter(
                "Please confirm your subscription",
                List.of("Somebody, probably you, has asked for " + titles + " by mail to this address."
                        + " Nothing is sent before you confirm."),
                new Letter.Action("Confirm the subscription", confirm),
                List.of(
                        "The link works until " + moment(expires) + ".",
                        "If it was not you, ignore this mail: the request lapses, and nobody learns that you got it."));
        return compose(to, new HeaderText("Please confirm your subscription"), letter, date);
    }

    /**
     * Tells the operator what went wrong.
     *
     * @param subject in a few words; may hold what others wrote
     * @param paragraphs edition, step, cause, what to do
     */
    public Message notice(EmailAddress operator, String subject, List<String> paragraphs, Instant date) {
        HeaderText line = HeaderText.cleaned(subject);
        return compose(operator, line, new Letter(line.text(), paragraphs, null, List.of()), date);
    }

    /** Any other letter. */
    public Message compose(EmailAddress to, HeaderText subject, Letter letter, Instant date) {
        String text = renderer.text(letter);
        try {
            return new Message(
                    MessageId.ofLetter(to, text, from),
                    from,
                    to,
                    subject,
                    date,
                    text,
                    renderer.html(letter),
                    List.of(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String moment(Instant instant) {
        LocalDateTime moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return Days.inFull(moment.toLocalDate()) + ", " + CLOCK.format(moment) + " UTC";
    }
}
