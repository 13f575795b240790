package org.daybrief.job;

import java.security.SecureRandom;
import java.time.Clock;
import org.daybrief.deliver.Sender;
import org.daybrief.mail.DkimSignature;
import org.daybrief.mail.LetterRun;
import org.daybrief.mail.Letters;
import org.daybrief.mail.MailLinks;
import org.daybrief.mail.MailProblem;
import org.daybrief.mail.MimeComposer;
import org.daybrief.mail.SmtpLetterBox;
import org.daybrief.mail.SmtpServer;
import org.daybrief.render.Templates;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.Settings;
import org.daybrief.settings.WebSettings;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;

/** The letters of the sign-up: sent as soon as they wait, where the settings name a mail server and a sender. */
public final class LetterPost {

    private final Settings settings;
    private final Clock clock;
    private final Stores stores;
    private final SmtpServer server;
    private final Sender from;
    private final MimeComposer composer;
    private final Letters letters;
    private final MailLinks links;

    /**
     * @param web where the links of the letters lead
     * @throws MailProblem where the settings do not suffice; its message says why
     */
    public LetterPost(Stores stores, Settings settings, WebSettings web, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
        this.server = SmtpServer.of(settings.mail());
        this.from = sender(settings.mail());
        this.composer = new MimeComposer(signature(settings.mail()));
        Templates templates = settings.templates() == null ? Templates.builtIn() : Templates.from(settings.templates());
        this.letters = new Letters(templates, from);
        this.links = new MailLinks(stores.tokens(), web, new SecureRandom(), clock);
    }

    /** Whether the settings name a server and a sender. */
    public static boolean isPossible(MailSettings mail) {
        return mail.host() != null && mail.from() != null;
    }

    private static Sender sender(MailSettings mail) {
        if (mail.from() == null) {
            throw new MailProblem("No sender is named. Set daybrief.mail.from.");
        }
        return mail.from();
    }

    private static @Nullable DkimSignature signature(MailSettings mail) {
        try {
            return mail.dkim() == null ? null : DkimSignature.of(mail.dkim());
        } catch (DkimSignature.UnusableKey e) {
            throw new MailProblem(String.valueOf(e.getMessage()));
        }
    }

    /** Sends what waits; how many went. */
    public int send() {
        try (SmtpLetterBox box = new SmtpLetterBox(server, from.address(), composer)) {
            return new LetterRun(
                            stores,
                            letters,
                            links,
                            box,
                            settings.briefings(),
                            settings.database().isEmbedded(),
                            clock)
                    .run();
        }
    }
}
