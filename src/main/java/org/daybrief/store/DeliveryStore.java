package org.daybrief.store;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.RetrySchedule;
import org.daybrief.deliver.Subscriber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the ledger of messages; {@link DeliveryLedger} reads it. Each change is one statement that says what it expects to find, so that of two processes one alone
 * has its way; a row is claimed, and the claim committed, before its server hears of it.
 */
public final class DeliveryStore {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    public DeliveryStore(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
    }

    /**
     * Adds a message for each recipient that has none of this briefing and date yet. Those that wait for an earlier revision
     * get this one.
     *
     * @return how many were added
     */
    public int enqueue(long edition, EditionKey key, Marking marking, List<Subscriber> recipients, Instant now) {
        jdbc.sql("""
                        update delivery set edition = ?, revision = ?, marking = ?
                        where briefing = ? and edition_date = ? and state in ('PENDING', 'RETRY') and revision < ?
                        """)
                .params(edition, key.revision(), marking.label(), key.briefing(), key.date(), key.revision())
                .update();
        Set<String> known =
                new HashSet<>(jdbc.sql("select address_key from delivery where briefing = ? and edition_date = ?")
                        .params(key.briefing(), key.date())
                        .query(String.class)
                        .list());
        List<Subscriber> added = recipients.stream()
                .filter(each -> known.add(each.address().key()))
                .toList();
        if (!added.isEmpty()) {
            insert(edition, key, marking, added, now);
        }
        return added.size();
    }

    private void insert(long edition, EditionKey key, Marking marking, List<Subscriber> recipients, Instant now) {
        batch.batchUpdate("""
                insert into delivery (edition, briefing, edition_date, revision, marking, subscriber, address, address_key, state, next_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?)
                """, recipients, 1000, (row, recipient) -> {
            row.setLong(1, edition);
            row.setString(2, key.briefing());
            row.setObject(3, key.date());
            row.setInt(4, key.revision());
            row.setString(5, marking.label());
            row.setLong(6, recipient.id());
            row.setString(7, recipient.address().text());
            row.setString(8, recipient.address().key());
            row.setObject(9, time(now));
        });
    }

    /**
     * Settles what a dead process has left in the hands of a connection.
     *
     * @param owner who had it
     * @param claimedBefore only rows claimed until this moment
     * @param again whether they are sent again; else nobody knows, and a person decides
     * @return how many
     */
    public int settleAbandoned(String owner, Instant claimedBefore, boolean again, Instant now) {
        return jdbc.sql("""
                        update delivery set state = :state, next_at = :next, message = :message, code = null
                        where state = 'SENDING' and owner = :owner and claimed_at <= :before
                        """)
                .param("state", (again ? DeliveryState.RETRY : DeliveryState.UNKNOWN).name())
                .param("next", again ? time(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("message", "Daybrief ended while the message was handed over")
                .param("owner", owner)
                .param("before", time(claimedBefore))
                .update();
    }

    /** All who have messages in hand. */
    public List<String> owners() {
        return jdbc.sql("select distinct owner from delivery where state = 'SENDING' order by owner")
                .query(String.class)
                .list();
    }

    /** The messages that are due and whose edition is done, the one that waits longest first. */
    public List<Delivery> due(Instant now, int limit) {
        return jdbc.sql(DeliveryRow.SELECT + """
                        where state in ('PENDING', 'RETRY') and next_at <= ?
                          and exists (select 1 from edition e where e.id = delivery.edition and e.state = 'DONE')
                        order by next_at, id fetch first ? rows only
                        """)
                .params(time(now), limit)
                .query(DeliveryRow::read)
                .list();
    }

    /**
     * Takes a waiting message in hand.
     *
     * @param messageId kept where it has none yet
     * @return empty where somebody else was quicker
     */
    public Optional<Delivery> claim(long id, String owner, String messageId, Instant now) {
        int claimed = jdbc.sql("""
                        update delivery set state = 'SENDING', owner = :owner, claimed_at = :now, attempts = attempts + 1,
                               first_try = coalesce(first_try, :now), message_id = coalesce(message_id, :message)
                        where id = :id and state in ('PENDING', 'RETRY') and next_at <= :now
                        """)
                .param("owner", owner)
                .param("now", time(now))
                .param("message", messageId)
                .param("id", id)
                .update();
        return claimed == 0 ? Optional.empty() : find(id);
    }

    public Optional<Delivery> find(long id) {
        return jdbc.sql(DeliveryRow.SELECT + "where id = ?")
                .param(id)
                .query(DeliveryRow::read)
                .optional();
    }

    /**
     * Notes what a try came to.
     *
     * @param claimed as {@link #claim} has answered it
     * @param lostAgain whether a message that may be lost is sent again
     * @return the new state
     */
    public DeliveryState settle(Delivery claimed, String owner, Outcome outcome, boolean lostAgain, Instant now) {
        return settle(claimed, owner, Settlement.of(claimed, outcome, lostAgain, now), now);
    }

    /** A row that was settled meanwhile because its owner was thought dead takes the late news too; one that was claimed again does not. */
    private DeliveryState settle(Delivery claimed, String owner, Settlement settlement, Instant now) {
        Instant next = settlement.next();
        DeliveryState state = settlement.state();
        jdbc.sql("""
                        update delivery set state = :state, next_at = :next, code = :code, message = :message, sent_at = :sent
                        where id = :id and owner = :owner and state in ('SENDING', 'UNKNOWN', 'RETRY')
                        """)
                .param("state", state.name())
                .param("next", next == null ? null : time(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("code", settlement.code(), Types.INTEGER)
                .param("message", kept(settlement.message()))
                .param("sent", state == DeliveryState.SENT ? time(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", claimed.id())
                .param("owner", owner)
                .update();
        return state;
    }

    /** As much of it as the column takes. */
    private static String kept(String message) {
        return Texts.cut(message, LONGEST);
    }

    /** Notes that a message in hand is not sent because its recipient gets it no more. */
    public void suppress(Delivery claimed, String owner, String why, Instant now) {
        settle(claimed, owner, new Settlement(DeliveryState.SUPPRESSED, null, null, why), now);
    }

    /**
     * What was not tried because nobody got through to the server.
     *
     * @param again how many messages are tried again
     * @param givenUp how many are not
     */
    public record Postponed(int again, int givenUp) {}

    /** The server takes nothing now: counts as a try of every message that is due, for all of them were to go. */
    public Postponed postponeAll(String why, Instant now) {
        List<Integer> tries =
                jdbc.sql("""
                        select distinct attempts from delivery where state in ('PENDING', 'RETRY') and next_at <= ?
                        order by attempts desc
                        """).param(time(now)).query(Integer.class).list();
        int again = 0;
        int ended = 0;
        for (int made : tries) {
            Instant next = RetrySchedule.next(made + 1, now, now).orElseThrow();
            ended += jdbc.sql("""
                            update delivery set state = 'REFUSED', attempts = attempts + 1, next_at = null, code = null, message = :message
                            where state in ('PENDING', 'RETRY') and next_at <= :now and attempts = :made and first_try < :ended
                            """)
                    .param("message", kept(Settlement.givenUp(why)))
                    .param("now", time(now))
                    .param("made", made)
                    .param("ended", time(next.minus(RetrySchedule.END)))
                    .update();
            again += jdbc.sql("""
                            update delivery set state = 'RETRY', attempts = attempts + 1, first_try = coalesce(first_try, :now),
                                   next_at = :next, code = null, message = :message
                            where state in ('PENDING', 'RETRY') and next_at <= :now and attempts = :made
                            """)
                    .param("message", kept(why))
                    .param("now", time(now))
                    .param("next", time(next))
                    .param("made", made)
                    .update();
        }
        return new Postponed(again, ended);
    }

    /** Lets all that is due rest until the moment, untried. */
    public void rest(Instant until, Instant now) {
        jdbc.sql("update delivery set next_at = ? where state in ('PENDING', 'RETRY') and next_at <= ?")
                .params(time(until), time(now))
                .update();
    }

    /** The earliest moment at which a message is to be tried; empty where none waits. */
    public Optional<Instant> nextAt() {
        return jdbc.sql(
                        "select next_at from delivery where state in ('PENDING', 'RETRY') order by next_at fetch first 1 rows only")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /**
     * Makes those of an edition due now that were not delivered, as an operator asks.
     *
     * @param states which; never {@code SENT} or {@code SENDING}
     * @return how many
     */
    public int retry(String briefing, LocalDate date, Collection<DeliveryState> states, Instant now) {
        if (states.contains(DeliveryState.SENT) || states.contains(DeliveryState.SENDING)) {
            throw new IllegalArgumentException("what is sent is never sent again");
        }
        return jdbc.sql("""
                        update delivery set state = 'RETRY', attempts = 0, first_try = null, next_at = :now
                        where briefing = :briefing and edition_date = :date and state in (:states)
                        """)
                .param("now", time(now))
                .param("briefing", briefing)
                .param("date", date)
                .param("states", states.stream().map(Enum::name).toList())
                .update();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
