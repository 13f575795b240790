package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Reply;
import org.daybrief.deliver.RetrySchedule;
import org.daybrief.deliver.Subscriber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ledger of messages. Each change is one statement that says what it expects to find, so that of two processes one alone
 * has its way; a row is claimed, and the claim committed, before its server hears of it.
 */
public final class DeliveryStore {

    /** Why a message was not sent although it is wanted. */
    public static final String OFF_TOPIC = "the edition has nothing on the subscriber's topics";

    private static final String COLUMNS = """
            select id, edition, briefing, edition_date, revision, marking, subscriber, address, address_key, state, attempts, first_try,
                   next_at, code, message, message_id, sent_at
            from delivery
            """;

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
        return jdbc.sql(COLUMNS + """
                        where state in ('PENDING', 'RETRY') and next_at <= ?
                          and exists (select 1 from edition e where e.id = delivery.edition and e.state = 'DONE')
                        order by next_at, id fetch first ? rows only
                        """)
                .params(time(now), limit)
                .query(DeliveryStore::row)
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
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(DeliveryStore::row)
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
        if (outcome instanceof Outcome.Taken taken) {
            return settle(
                    claimed,
                    owner,
                    DeliveryState.SENT,
                    null,
                    taken.reply(),
                    taken.reply().text(),
                    now);
        } else if (outcome instanceof Outcome.Refused refused) {
            Reply reply = refused.reply();
            return settle(claimed, owner, DeliveryState.REFUSED, null, reply, reply.text(), now);
        } else if (outcome instanceof Outcome.NotNow notNow) {
            return again(claimed, owner, notNow.reply(), notNow.why(), now);
        }
        String why = ((Outcome.Lost) outcome).why();
        return lostAgain
                ? again(claimed, owner, null, why, now)
                : settle(claimed, owner, DeliveryState.UNKNOWN, null, null, why, now);
    }

    private DeliveryState again(Delivery claimed, String owner, @Nullable Reply reply, String why, Instant now) {
        Instant first = claimed.firstTry() == null ? now : claimed.firstTry();
        Instant next = RetrySchedule.next(claimed.attempts(), first, now).orElse(null);
        return next == null
                ? settle(claimed, owner, DeliveryState.REFUSED, null, reply, givenUp(why), now)
                : settle(claimed, owner, DeliveryState.RETRY, next, reply, why, now);
    }

    private static String givenUp(String why) {
        return kept("given up after " + RetrySchedule.END.toHours() + " hours: " + why);
    }

    /** As much of it as the column takes. */
    private static String kept(String message) {
        return message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    }

    /** A row that was settled meanwhile because its owner was thought dead takes the late news too; one that was claimed again does not. */
    private DeliveryState settle(
            Delivery claimed,
            String owner,
            DeliveryState state,
            @Nullable Instant next,
            @Nullable Reply reply,
            String message,
            Instant now) {
        jdbc.sql("""
                        update delivery set state = :state, next_at = :next, code = :code, message = :message, sent_at = :sent
                        where id = :id and owner = :owner and state in ('SENDING', 'UNKNOWN', 'RETRY')
                        """)
                .param("state", state.name())
                .param("next", next == null ? null : time(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("code", reply == null ? null : reply.code(), Types.INTEGER)
                .param("message", kept(message))
                .param("sent", state == DeliveryState.SENT ? time(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", claimed.id())
                .param("owner", owner)
                .update();
        return state;
    }

    /** Notes that a message in hand is not sent because its recipient gets it no more. */
    public void suppress(Delivery claimed, String owner, String why, Instant now) {
        settle(claimed, owner, DeliveryState.SUPPRESSED, null, null, why, now);
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
                    .param("message", givenUp(why))
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

    /** How many messages of the editions of a date are in each state; a state without any is left out. */
    public Map<DeliveryState, Integer> counts(String briefing, LocalDate date) {
        Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
        jdbc.sql("select state, count(*) from delivery where briefing = ? and edition_date = ? group by state")
                .params(briefing, date)
                .query(row -> {
                    counts.put(DeliveryState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** For how many addresses the edition of a date has nothing on their topics. */
    public int offTopic(String briefing, LocalDate date) {
        return jdbc.sql("""
                        select count(*) from delivery
                        where briefing = ? and edition_date = ? and state = 'SUPPRESSED' and message = ?
                        """)
                .params(briefing, date, OFF_TOPIC)
                .query(Integer.class)
                .single();
    }

    /** The earliest moment at which one of the editions of a date is to be tried. */
    public Optional<Instant> nextAt(String briefing, LocalDate date) {
        return jdbc.sql("""
                        select next_at from delivery
                        where briefing = ? and edition_date = ? and state in ('PENDING', 'RETRY') order by next_at fetch first 1 rows only
                        """)
                .params(briefing, date)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** How many are in a state, of all editions. */
    public int count(DeliveryState state) {
        return jdbc.sql("select count(*) from delivery where state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    /** All messages, the latest edition first, then by address; null for all. */
    public List<Delivery> all(@Nullable String briefing, @Nullable LocalDate date, @Nullable DeliveryState state) {
        return all(briefing, date, state, Integer.MAX_VALUE);
    }

    /**
     * Messages, the latest edition first, then by address.
     *
     * @param briefing null for all
     * @param date null for all
     * @param state null for all
     * @param most how many at most
     */
    public List<Delivery> all(
            @Nullable String briefing, @Nullable LocalDate date, @Nullable DeliveryState state, int most) {
        JdbcClient.StatementSpec query = jdbc.sql(COLUMNS
                        + " where 1 = 1"
                        + (briefing == null ? "" : " and briefing = :briefing")
                        + (date == null ? "" : " and edition_date = :date")
                        + (state == null ? "" : " and state = :state")
                        + " order by edition_date desc, briefing, address_key fetch first :most rows only")
                .param("most", most);
        query = briefing == null ? query : query.param("briefing", briefing);
        query = date == null ? query : query.param("date", date);
        query = state == null ? query : query.param("state", state.name());
        return query.query(DeliveryStore::row).list();
    }

    private static Delivery row(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getLong("edition"),
                row.getString("briefing"),
                row.getObject("edition_date", LocalDate.class),
                row.getInt("revision"),
                Marking.ofLabel(row.getString("marking")).orElse(Marking.RED),
                row.getLong("subscriber"),
                row.getString("address"),
                row.getString("address_key"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "first_try"),
                instant(row, "next_at"),
                row.getObject("code", Integer.class),
                row.getString("message"),
                row.getString("message_id"),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
