package org.daybrief.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.job.LetterPost;
import org.daybrief.job.Mailroom;
import org.daybrief.job.StopTerm;
import org.daybrief.mail.LetterRun;
import org.daybrief.settings.WebSettings;

/** What works by itself while the service runs, all of it named here: begun after the HTTP server, ended before it. */
final class Background {

    private static final Duration LETTERS = Duration.ofSeconds(10);
    private static final Duration MAIL = Duration.ofSeconds(20);
    private static final Duration FORGETTING = Duration.ofHours(1);
    private static final Runnable SOON_OVER = () -> {};

    private final List<Periodic> works = new ArrayList<>();

    private Background() {}

    /**
     * Begins all of it.
     *
     * @param port that the service has got
     * @throws org.daybrief.mail.MailProblem where the settings of mail do not suffice; its message says why
     */
    static Background start(ServiceParts parts, int port) {
        Background background = new Background();
        try {
            background.begin(parts, port);
            return background;
        } catch (RuntimeException e) {
            background.stop();
            throw e;
        }
    }

    private void begin(ServiceParts parts, int port) {
        Mailroom mailroom = new Mailroom(parts.context().stores(), parts.settings(), parts.clock());
        if (mailroom.isOpen()) {
            works.add(new Periodic("mail", MAIL, new DueMail(mailroom), mailroom::stop));
        }
        if (parts.settings().mail().canSend()) {
            LetterPost letters = new LetterPost(
                    parts.context().stores(),
                    parts.settings(),
                    at(parts.settings().web(), port),
                    parts.clock());
            works.add(new Periodic("letters", LETTERS, letters::send, letters::stop));
        } else {
            Runnable forget = () -> LetterRun.purge(parts.context().stores(), parts.clock());
            works.add(new Periodic("letters", FORGETTING, forget, SOON_OVER));
        }
    }

    /** The settings with the port that "any free one" has become. */
    private static WebSettings at(WebSettings web, int port) {
        return new WebSettings(port, web.bind(), web.publicUrl(), web.operators());
    }

    /** Begins nothing more, and makes what is under way end early. */
    void stop() {
        works.forEach(Periodic::stop);
    }

    /** Waits for what is under way. */
    void await(StopTerm term) {
        works.forEach(work -> work.await(term));
    }
}
