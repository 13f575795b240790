package org.daybrief.mail;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Wishes;
import org.daybrief.mail.SmtpServer.Patience;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.MailSettings.Tls;
import org.daybrief.store.Database;
import org.daybrief.store.DeliveryLedger;
import org.daybrief.store.DeliveryStore;
import org.daybrief.store.EditionKey;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.Stores;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with subscribers and an edition that is to be sent to them. */
final class Mailing implements AutoCloseable {

    static final EditionKey EDITION = new EditionKey("daily", LocalDate.of(2026, 3, 2), 1);
    static final Patience SHORT = new Patience(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMinutes(1));

    private final HikariDataSource source;
    private final Stores stores;
    private final Sender from;

    Mailing(Path home) throws MalformedAddress {
        this(home, DatabaseSettings.EMBEDDED);
    }

    Mailing(Path home, DatabaseSettings settings) throws MalformedAddress {
        this.source = Database.open(home, settings);
        this.stores = Stores.of(source);
        this.from = Sender.parse("Daybrief <desk@example.org>");
    }

    Stores stores() {
        return stores;
    }

    DeliveryStore deliveries() {
        return stores.deliveries();
    }

    DeliveryLedger ledger() {
        return stores.ledger();
    }

    Sender from() {
        return from;
    }

    /** Signs up reader1@example.org, reader2@… and queues a message for each. */
    Mailing to(int readers) throws MalformedAddress {
        subscribe(readers);
        enqueue(EDITION);
        return this;
    }

    void subscribe(int readers) throws MalformedAddress {
        for (int i = 1; i <= readers; i++) {
            add("reader" + i + "@example.org");
        }
    }

    void add(String address) throws MalformedAddress {
        stores.subscribers()
                .add(
                        EmailAddress.parse(address),
                        Subscriber.State.ACTIVE,
                        Wishes.DEFAULT,
                        OffsetDateTime.now(ZoneOffset.UTC));
    }

    int enqueue(EditionKey edition) {
        return enqueue(edition, Marking.CLEAR);
    }

    int enqueue(EditionKey edition, Marking marking) {
        List<Subscriber> readers = stores.subscribers().recipients(edition.briefing(), marking);
        StoredEdition stored = stores.editions()
                .find(edition)
                .orElseGet(() -> stores.editions().create(edition));
        JdbcClient.create(source)
                .sql("update edition set state = 'DONE' where id = ?")
                .param(stored.id())
                .update();
        return deliveries().enqueue(stored.id(), edition, marking, readers, Instant.now());
    }

    /** All rows as {@code reader1 SENT}. */
    List<String> states() {
        return ledger().all(null, null, null, 1000).stream()
                .map(row -> row.address().replace("@example.org", "") + " " + row.state())
                .toList();
    }

    Delivery only() {
        return ledger().all(null, null, null, 1000).get(0);
    }

    DeliveryRun run(int port) {
        return run(server(port), new DeliveryRun.Options(1, 0, false));
    }

    DeliveryRun run(int port, DeliveryRun.Options options) {
        return run(server(port), options);
    }

    DeliveryRun run(SmtpServer server, DeliveryRun.Options options) {
        return run(server, options, Clock.systemUTC());
    }

    DeliveryRun run(SmtpServer server, DeliveryRun.Options options, Clock clock) {
        return new DeliveryRun(
                deliveries(),
                stores.subscribers(),
                stores.presence(),
                source(from, "A short text."),
                server,
                from,
                options,
                clock);
    }

    /** A server on this machine, spoken to without TLS and with little patience. */
    static SmtpServer server(int port) {
        return new SmtpServer(
                "127.0.0.1", port, Tls.NONE, null, SHORT, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** Plain messages. */
    static MessageSource source(Sender from, String text) {
        return (delivery, subscriber) -> Optional.of(message(delivery, from, text));
    }

    static MimeMessage message(Delivery delivery, Sender from, String text) throws MessagingException {
        MimeMessage message = new MimeMessage((Session) null) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + delivery.messageId() + ">");
            }
        };
        message.setFrom(from.address().text());
        message.setRecipients(MimeMessage.RecipientType.TO, delivery.address());
        message.setSubject("Daily briefing");
        message.setText(text, StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    @Override
    public void close() {
        source.close();
    }
}
