package org.daybrief.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybrief.briefing.Briefing;
import org.daybrief.deliver.Attachment;
import org.daybrief.deliver.Composed;
import org.daybrief.deliver.HeaderText;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.MessageId;
import org.daybrief.deliver.Sender;
import org.daybrief.render.Audience;
import org.daybrief.render.Days;
import org.daybrief.render.JsonBriefingReader;
import org.daybrief.render.MailBody;
import org.daybrief.render.MailFormat;
import org.daybrief.render.MailFrame;
import org.daybrief.render.MailRenderer;
import org.daybrief.render.RenderedCheck;
import org.daybrief.render.Templates;
import org.daybrief.settings.MailSettings;
import org.jspecify.annotations.Nullable;

/**
 * All messages of one edition. It is read and rendered once for each audience, the PDF encoded once; a recipient costs no
 * more than putting the pieces together. Safe to use from several connections.
 */
public final class EditionMessages {

    /** More audiences than this at a time are rendered again when they come back. */
    private static final int KEPT = 128;
    /** Headers and boundaries of a message, and links longer than usual. */
    private static final int HEADERS = 4_096;

    private final Briefing briefing;
    private final MailRenderer renderer;
    private final RenderedCheck check;
    private final MailSettings settings;
    private final Sender from;
    private final Instant date;
    private final @Nullable Attachment pdf;
    private final Map<Key, Optional<Prepared>> prepared = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Prepared>> eldest) {
            return size() > KEPT;
        }
    };

    private EditionMessages(
            Briefing briefing, byte @Nullable [] pdf, MailSettings settings, Templates templates, Instant date) {
        if (settings.from() == null) {
            throw new IllegalArgumentException("no sender: set daybrief.mail.from");
        }
        this.briefing = briefing;
        this.renderer = new MailRenderer(templates, briefing);
        this.check = new RenderedCheck(briefing);
        this.settings = settings;
        this.from = settings.from();
        this.date = date;
        String name = briefing.id() + "-" + briefing.edition().date() + ".pdf";
        this.pdf = pdf == null ? null : new Attachment(name, "application/pdf", pdf);
    }

    /**
     * Makes ready to compose. A template that cannot be used, or changes a source's words, fails at the first message of an audience.
     *
     * @param frozen the edition's JSON
     * @param pdf the edition's PDF; null: none is attached
     * @param settings sender, subject, size
     * @param templates those of the page
     * @param date of all messages, the same in each attempt: best that of the edition
     */
    public static EditionMessages prepare(
            byte[] frozen, byte @Nullable [] pdf, MailSettings settings, Templates templates, Instant date) {
        try {
            Briefing briefing = new JsonBriefingReader().read(new ByteArrayInputStream(frozen));
            return new EditionMessages(briefing, pdf, settings, templates, date);
        } catch (JsonBriefingReader.MalformedBriefing e) {
            throw new IllegalStateException("the stored edition cannot be read back", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the recipient gets of the edition. */
    public Composed compose(Recipient recipient) {
        URI page = recipient.page();
        Key key = new Key(
                reachable(recipient.audience(), page != null),
                page != null,
                recipient.unsubscribe() != null,
                recipient.preferences() != null);
        Prepared body = prepared(key);
        if (body == null) {
            return new Composed.NothingForAudience();
        }
        URI unsubscribe = recipient.unsubscribe();
        URI preferences = recipient.preferences();
        String listId = briefing.id() + "." + from.address().domain();
        return new Composed.Ready(new Message(
                MessageId.of(briefing.id(), briefing.edition().date(), recipient.to(), from),
                from,
                recipient.to(),
                body.subject,
                date,
                body.body.text().fill(unsubscribe, preferences, page),
                body.body.html().fill(unsubscribe, preferences, page),
                body.attaches && pdf != null ? List.of(pdf) : List.of(),
                new Message.MailingList(listId, unsubscribe, settings.unsubscribe())));
    }

    /** Where there is no page to link to, the PDF travels along; where there is no PDF either, the whole edition stands in the body. */
    private Audience reachable(Audience audience, boolean page) {
        if (audience.format() == MailFormat.HTML || page) {
            return audience;
        }
        return new Audience(pdf == null ? MailFormat.HTML : MailFormat.PDF, audience.topics());
    }

    /** Which recipients get the same words. */
    private record Key(Audience audience, boolean page, boolean unsubscribe, boolean preferences) {}

    /** The words of one audience. */
    private record Prepared(MailBody body, HeaderText subject, boolean attaches) {}

    private @Nullable Prepared prepared(Key key) {
        synchronized (prepared) {
            Optional<Prepared> known = prepared.get(key);
            if (known == null) {
                known = Optional.ofNullable(make(key));
                prepared.put(key, known);
            }
            return known.orElse(null);
        }
    }

    private @Nullable Prepared make(Key key) {
        MailFrame plain = new MailFrame(key.page, pdf != null, null, false, key.unsubscribe, key.preferences);
        boolean asks = key.audience.format() == MailFormat.PDF;
        MailBody body = render(key.audience, asks && pdf != null ? plain.with(pdf.fileName()) : plain);
        if (body == null) {
            return null;
        }
        boolean attaches = pdf != null && asks;
        if (pdf != null && !asks && body.cut() && !key.page) {
            body = render(key.audience, plain.with(pdf.fileName()));
            attaches = true;
        }
        if (attaches && size(body) + pdf.encoded().length > settings.maxSize()) {
            body = render(key.audience, plain.withoutAttachment());
            attaches = false;
        }
        return new Prepared(body, subject(body), attaches);
    }

    private @Nullable MailBody render(Audience audience, MailFrame frame) {
        try {
            MailBody body = renderer.render(audience, frame);
            if (body != null) {
                check(body);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template of the user's own could change the words of a source. */
    private void check(MailBody body) {
        List<String> problems = check.part(body.html().template());
        if (!problems.isEmpty()) {
            throw new MailRefused(problems);
        }
    }

    /** Bytes of a message with this body, without the PDF. */
    private static long size(MailBody body) {
        return (long) QuotedPrintable.encode(body.text().template()).length
                + QuotedPrintable.encode(body.html().template()).length
                + HEADERS;
    }

    private HeaderText subject(MailBody body) {
        return settings.subject()
                .fill(Map.of(
                        "marking", briefing.marking().label(),
                        "title", briefing.title(),
                        "date", Days.inFull(briefing.edition().date()),
                        "number", String.valueOf(briefing.edition().number()),
                        "headline", body.headline() == null ? briefing.title() : body.headline()));
    }
}
