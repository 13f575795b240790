package org.daybrief.job;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybrief.deliver.Composed;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Subscriber;
import org.daybrief.mail.EditionMessages;
import org.daybrief.mail.MailLinks;
import org.daybrief.mail.MessageSource;
import org.daybrief.mail.MimeComposer;
import org.daybrief.mail.Recipient;
import org.daybrief.render.Audience;
import org.daybrief.render.Templates;
import org.daybrief.settings.Settings;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.Stores;

/** Makes the messages of stored editions, from the frozen edition alone. */
final class EditionMail implements MessageSource {

    /** Editions that are kept ready: a run mostly sends one, after a failure that of the day before too. */
    private static final int READY = 3;

    private final Stores stores;
    private final Settings settings;
    private final MailLinks links;
    private final MimeComposer composer;
    private final Map<Long, EditionMessages> ready = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, EditionMessages> eldest) {
            return size() > READY;
        }
    };

    EditionMail(Stores stores, Settings settings, MailLinks links, MimeComposer composer) {
        this.stores = stores;
        this.settings = settings;
        this.links = links;
        this.composer = composer;
    }

    @Override
    public Optional<MimeMessage> message(Delivery delivery, Subscriber subscriber) throws IOException {
        Audience audience =
                new Audience(subscriber.wishes().format(), subscriber.wishes().topics());
        MailLinks.Own own = links.own(subscriber.id());
        Recipient recipient = new Recipient(
                subscriber.address(),
                audience,
                own.unsubscribe(),
                own.preferences(),
                links.page(subscriber.id(), delivery.edition()));
        return made(messages(delivery).compose(recipient)).map(composer::compose);
    }

    /** The message of the edition to the recipient; empty where it has nothing for them. */
    Optional<Message> compose(StoredEdition edition, Recipient recipient) throws IOException {
        return made(prepare(edition).compose(recipient));
    }

    private static Optional<Message> made(Composed composed) {
        return composed instanceof Composed.Ready ready ? Optional.of(ready.message()) : Optional.empty();
    }

    private synchronized EditionMessages messages(Delivery delivery) throws IOException {
        EditionMessages messages = ready.get(delivery.edition());
        if (messages == null) {
            StoredEdition edition = stores.editions().revisions(delivery.briefing(), delivery.date()).stream()
                    .filter(each -> each.id() == delivery.edition())
                    .findFirst()
                    .orElseThrow(() -> new IOException("the edition " + delivery.editionName() + " is gone"));
            messages = prepare(edition);
            ready.put(edition.id(), messages);
        }
        return messages;
    }

    private EditionMessages prepare(StoredEdition edition) throws IOException {
        byte[] frozen = Objects.requireNonNull(stores.editions().frozen(edition.id()), "done and not frozen");
        byte[] pdf = new StoredPages(stores, settings).page(edition, "pdf").orElse(null);
        Templates templates = settings.templates() == null ? Templates.builtIn() : Templates.from(settings.templates());
        return EditionMessages.prepare(frozen, pdf, settings.mail(), templates, date(edition));
    }

    private static Instant date(StoredEdition edition) {
        return edition.finished() != null
                ? edition.finished()
                : OffsetDateTime.parse(Objects.requireNonNull(edition.asOf())).toInstant();
    }
}
