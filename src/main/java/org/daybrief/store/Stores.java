package org.daybrief.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that is stored, by what it is.
 *
 * @param transactions for what takes several of them at once
 */
public record Stores(
        EditionStore editions,
        ManifestStore manifest,
        EntryStore entries,
        ArtifactStore artifacts,
        LeaseStore leases,
        Presence presence,
        Prune prune,
        SubscriberStore subscribers,
        TokenStore tokens,
        SignUpStore signUps,
        LetterStore letters,
        ArchiveStore archive,
        RequestStore requests,
        DeliveryStore deliveries,
        DeliveryLedger ledger,
        TransactionOperations transactions,
        ScheduleStore schedule,
        NewsStore news,
        UpkeepStore upkeep) {

    public static Stores of(DataSource source) {
        JdbcTemplate template = new JdbcTemplate(source);
        JdbcClient jdbc = JdbcClient.create(template);
        Presence presence = Presence.on(source);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        return new Stores(
                new EditionStore(jdbc),
                new ManifestStore(template),
                new EntryStore(template),
                new ArtifactStore(jdbc),
                new LeaseStore(jdbc, transactions, presence),
                presence,
                new Prune(jdbc),
                new SubscriberStore(template),
                new TokenStore(jdbc),
                new SignUpStore(jdbc),
                new LetterStore(jdbc),
                new ArchiveStore(template),
                new RequestStore(jdbc),
                new DeliveryStore(template),
                new DeliveryLedger(jdbc),
                transactions,
                new ScheduleStore(jdbc),
                new NewsStore(jdbc),
                new UpkeepStore(jdbc));
    }
}
