package org.daybrief.job;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.HeaderText;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Outcome;
import org.daybrief.mail.DeliveryReport;
import org.daybrief.mail.DeliveryRun;
import org.daybrief.mail.MailLinks;
import org.daybrief.mail.MailProblem;
import org.daybrief.mail.MimeComposer;
import org.daybrief.mail.Outgoing;
import org.daybrief.mail.Recipient;
import org.daybrief.mail.ServerUnavailable;
import org.daybrief.mail.SmtpLane;
import org.daybrief.render.Audience;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.Settings;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where mail leaves: after the editions, and apart from them, so that an outage of mail never fails one. */
public final class Mailroom {

    private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);

    private static final ReentrantLock DELIVERING = new ReentrantLock();

    private final Stores stores;
    private final Settings settings;
    private final Clock clock;
    private volatile @Nullable DeliveryRun running;
    private volatile @Nullable LetterPost letters;
    private volatile boolean stopped;

    public Mailroom(Stores stores, Settings settings, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a mail server is named at all. */
    public boolean isOpen() {
        return settings.mail().host() != null;
    }

    /** Delivers all that is due. Never throws for what mail does: that is in the report. */
    public DeliveryReport deliver() {
        if (!isOpen() || stopped) {
            return new DeliveryReport(Map.of(), 0, null, null);
        }
        try {
            DeliveryRun run = run();
            running = run;
            if (stopped) {
                run.stop();
            }
            return one(run);
        } catch (MailProblem e) {
            return failed(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("The delivery was stopped; the rest waits.");
        } catch (RuntimeException e) {
            LOG.error("The delivery failed", e);
            return failed("The delivery failed: " + e + ". The log has the details; daybrief send goes on with it.");
        } finally {
            running = null;
        }
    }

    /** Sends the letters of the sign-up that wait, where a sender is named; how many went. */
    public int sendLetters() {
        if (!settings.mail().canSend() || stopped) {
            return 0;
        }
        LetterPost post = new LetterPost(stores, settings, settings.web(), clock);
        letters = post;
        if (stopped) {
            post.stop();
        }
        return post.send();
    }

    /** One after the other: limits of rate and connections hold for the process, not for each that asks it to deliver. */
    private static DeliveryReport one(DeliveryRun run) throws InterruptedException {
        DELIVERING.lockInterruptibly();
        try {
            return run.run();
        } finally {
            DELIVERING.unlock();
        }
    }

    private static DeliveryReport failed(@Nullable String problem) {
        return new DeliveryReport(Map.of(), 0, null, problem);
    }

    /** Delivers all that is due, and says of each edition what became of its mail. */
    public List<EditionReport> deliver(List<EditionReport> reports) {
        if (!isOpen()) {
            return reports;
        }
        DeliveryReport delivered = deliver();
        return reports.stream()
                .map(report -> report.with(mail(report, delivered.problem())))
                .toList();
    }

    private @Nullable MailReport mail(EditionReport report, @Nullable String problem) {
        String briefing = report.key().briefing();
        Map<DeliveryState, Integer> states =
                stores.ledger().counts(briefing, report.key().date());
        boolean skipped =
                states.isEmpty() && report.totals() != null && EnqueueStep.isSkipped(settings.mail(), report.totals());
        ZoneId zone = settings.briefing(briefing).map(found -> found.zone()).orElse(ZoneOffset.UTC);
        return states.isEmpty() && !skipped && problem == null
                ? null
                : new MailReport(
                        states,
                        stores.ledger().offTopic(briefing, report.key().date()),
                        stores.ledger()
                                .nextAt(briefing, report.key().date())
                                .map(next -> next.atZone(zone))
                                .orElse(null),
                        skipped,
                        problem);
    }

    /** Lets the messages that are under way end, and begins no other. */
    public void stop() {
        stopped = true;
        DeliveryRun run = running;
        if (run != null) {
            run.stop();
        }
        LetterPost post = letters;
        if (post != null) {
            post.stop();
        }
    }

    /**
     * Sends an edition to an address as a test: it is in no ledger, and its subject says what it is.
     *
     * @throws MailProblem where the settings do not suffice
     * @throws ServerUnavailable where nobody gets through to the server
     */
    public Outcome test(StoredEdition edition, EmailAddress to) throws IOException, ServerUnavailable {
        Outgoing outgoing = Outgoing.of(settings.mail());
        Message message = mail(outgoing.composer())
                .compose(edition, new Recipient(to, Audience.EVERYTHING, null, null, null))
                .orElseThrow(() -> new IOException("The edition has nothing to send."));
        MimeMessage mime = outgoing.composer()
                .compose(new Message(
                        UUID.randomUUID() + "@" + outgoing.from().address().domain(),
                        message.from(),
                        message.to(),
                        new HeaderText("[Test] " + message.subject().text()),
                        clock.instant(),
                        message.text(),
                        message.html(),
                        message.attachments(),
                        message.list()));
        try (SmtpLane lane = new SmtpLane(outgoing.server(), outgoing.from().address())) {
            return lane.send(mime, to);
        }
    }

    private DeliveryRun run() {
        MailSettings mail = settings.mail();
        DeliveryRun.Options options = new DeliveryRun.Options(
                mail.connections(), mail.rate(), mail.promise() == MailSettings.Promise.AT_LEAST_ONCE);
        Outgoing outgoing = Outgoing.of(mail);
        return new DeliveryRun(
                stores.deliveries(),
                stores.subscribers(),
                stores.presence(),
                mail(outgoing.composer()),
                outgoing.server(),
                outgoing.from(),
                options,
                clock);
    }

    private EditionMail mail(MimeComposer composer) {
        MailLinks links = new MailLinks(stores.tokens(), settings.web(), new SecureRandom(), clock);
        return new EditionMail(stores, settings, links, composer);
    }
}
