package org.daybrief.job;

import java.security.SecureRandom;
import java.time.Clock;
import org.daybrief.mail.LetterRun;
import org.daybrief.mail.Letters;
import org.daybrief.mail.MailLinks;
import org.daybrief.mail.MailProblem;
import org.daybrief.mail.Outgoing;
import org.daybrief.mail.SmtpLetterBox;
import org.daybrief.render.Templates;
import org.daybrief.settings.Settings;
import org.daybrief.settings.WebSettings;
import org.daybrief.store.Stores;

/** The letters of the sign-up: sent as soon as they wait, where the settings name a mail server and a sender. */
public final class LetterPost {

    private final Settings settings;
    private final Clock clock;
    private final Stores stores;
    private final Outgoing outgoing;
    private final Letters letters;
    private final MailLinks links;
    private volatile boolean stopped;

    /**
     * @param web where the links of the letters lead
     * @throws MailProblem where the settings do not suffice; its message says why
     */
    public LetterPost(Stores stores, Settings settings, WebSettings web, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
        this.outgoing = Outgoing.of(settings.mail());
        Templates templates = settings.templates() == null ? Templates.builtIn() : Templates.from(settings.templates());
        this.letters = new Letters(templates, outgoing.from());
        this.links = new MailLinks(stores.tokens(), web, new SecureRandom(), clock);
    }

    /** Lets the letter that is under way end, and begins no other. */
    public void stop() {
        stopped = true;
    }

    /** Sends what waits; how many went. */
    public int send() {
        try (SmtpLetterBox box = new SmtpLetterBox(outgoing)) {
            return new LetterRun(
                            stores,
                            letters,
                            links,
                            box,
                            settings.briefings(),
                            settings.database().isEmbedded(),
                            clock,
                            () -> stopped)
                    .run();
        }
    }
}
