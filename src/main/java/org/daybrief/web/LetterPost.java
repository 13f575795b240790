package org.daybrief.web;

import java.security.SecureRandom;
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
final class LetterPost {

    private final ServiceParts parts;
    private final Stores stores;
    private final SmtpServer server;
    private final Sender from;
    private final MimeComposer composer;
    private final Letters letters;
    private final MailLinks links;

    /** @throws MailProblem where the settings do not suffice; its message says why */
    LetterPost(ServiceParts parts, WebSettings web) {
        Settings settings = parts.settings();
        this.parts = parts;
        this.stores = parts.context().stores();
        this.server = SmtpServer.of(settings.mail());
        this.from = sender(settings.mail());
        this.composer = new MimeComposer(signature(settings.mail()));
        Templates templates = settings.templates() == null ? Templates.builtIn() : Templates.from(settings.templates());
        this.letters = new Letters(templates, from);
        this.links = new MailLinks(stores.tokens(), web, new SecureRandom(), parts.clock());
    }

    static boolean isPossible(MailSettings mail) {
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

    /** Sends what waits. */
    void send() {
        try (SmtpLetterBox box = new SmtpLetterBox(server, from.address(), composer)) {
            new LetterRun(
                            stores,
                            letters,
                            links,
                            box,
                            parts.settings().briefings(),
                            parts.settings().database().isEmbedded(),
                            parts.clock())
                    .run();
        }
    }
}
