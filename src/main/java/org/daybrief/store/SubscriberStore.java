package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.SignUp;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Subscriber.Step;
import org.daybrief.deliver.Wishes;
import org.daybrief.render.MailFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets editions. An address is one subscriber, however it is written. */
public final class SubscriberStore {

    /**
     * The ids of those who get an edition, as a query to select from:
     * parameters {@code :briefing} and {@code :ceilings}, see {@link #ceilings}.
     */
    static final String RECIPIENTS = """
            select s.id from subscriber s
            where s.state = 'ACTIVE' and s.marking in (:ceilings)
              and (not exists (select 1 from subscription b where b.subscriber = s.id)
                   or exists (select 1 from subscription b where b.subscriber = s.id and b.briefing = :briefing))
            """;

    private static final String COLUMNS = "select id, address, state, format, marking from subscriber ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    public SubscriberStore(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
    }

    /** The values of {@code :ceilings} for an edition of this marking. */
    static List<String> ceilings(Marking marking) {
        return Wishes.ceilingsThatPermit(marking).stream().map(Marking::label).toList();
    }

    /**
     * Adds a subscriber.
     *
     * @return empty where the address has one already
     * @throws org.springframework.dao.DuplicateKeyException where another transaction adds it at this moment: run again
     */
    public Optional<Subscriber> add(EmailAddress address, State state, Wishes wishes, OffsetDateTime now) {
        int added = jdbc.sql("""
                        insert into subscriber (address, mailbox, state, format, marking, created, changed)
                        select cast(:address as varchar(320)), cast(:mailbox as varchar(320)), cast(:state as varchar(16)),
                               cast(:format as varchar(8)), cast(:marking as varchar(24)),
                               cast(:now as timestamp with time zone), cast(:now as timestamp with time zone)
                        where not exists (select 1 from subscriber where mailbox = :mailbox)
                        """)
                .param("address", address.text())
                .param("mailbox", address.key())
                .param("state", state.name())
                .param("format", wishes.format().name())
                .param("marking", wishes.ceiling().label())
                .param("now", now)
                .update();
        if (added == 0) {
            return Optional.empty();
        }
        long id = jdbc.sql("select id from subscriber where mailbox = ?")
                .param(address.key())
                .query(Long.class)
                .single();
        lists(id, wishes);
        return Optional.of(new Subscriber(id, address, state, wishes));
    }

    /** Notes what a subscriber wants in place of what was noted before. */
    public void wish(long subscriber, Wishes wishes) {
        jdbc.sql("update subscriber set format = ?, marking = ? where id = ?")
                .params(wishes.format().name(), wishes.ceiling().label(), subscriber)
                .update();
        jdbc.sql("delete from subscription where subscriber = ?")
                .param(subscriber)
                .update();
        jdbc.sql("delete from subscriber_topic where subscriber = ?")
                .param(subscriber)
                .update();
        lists(subscriber, wishes);
    }

    private void lists(long subscriber, Wishes wishes) {
        batch.batchUpdate(
                "insert into subscription (subscriber, briefing) values (?, ?)",
                wishes.briefings().stream()
                        .map(briefing -> new Object[] {subscriber, briefing})
                        .toList());
        batch.batchUpdate(
                "insert into subscriber_topic (subscriber, word) values (?, ?)",
                wishes.topics().stream()
                        .map(word -> new Object[] {subscriber, word})
                        .toList());
    }

    /** Whether the subscriber was in one of the states that the step may start from, and took it. */
    public boolean step(long subscriber, Step step, OffsetDateTime now) {
        return jdbc.sql("""
                        update subscriber set state = :to, changed = :now, bounces = case when :to = 'ACTIVE' then 0 else bounces end
                        where id = :id and state in (:from)
                        """)
                        .param("to", step.to().name())
                        .param("now", now)
                        .param("id", subscriber)
                        .param("from", step.from().stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    /** Removes a subscriber with all that belongs to it. */
    public boolean remove(long subscriber) {
        return jdbc.sql("delete from subscriber where id = ?").param(subscriber).update() == 1;
    }

    /** The subscriber of the address, however it is written. */
    public Optional<Subscriber> find(EmailAddress address) {
        return one(COLUMNS + "where mailbox = ?", address.key());
    }

    public Optional<Subscriber> find(long subscriber) {
        return one(COLUMNS + "where id = ?", subscriber);
    }

    private Optional<Subscriber> one(String sql, Object parameter) {
        return jdbc.sql(sql)
                .param(parameter)
                .query((row, n) -> subscriber(row, List.of(), List.of()))
                .optional()
                .map(found -> with(
                        found,
                        words("select word from subscriber_topic where subscriber = ?", found.id()),
                        words("select briefing from subscription where subscriber = ?", found.id())));
    }

    private List<String> words(String sql, long subscriber) {
        return jdbc.sql(sql).param(subscriber).query(String.class).list();
    }

    /** All subscribers in the order of their addresses. */
    public List<Subscriber> all() {
        Map<Long, List<String>> topics = lists("select subscriber, word from subscriber_topic");
        Map<Long, List<String>> briefings = lists("select subscriber, briefing from subscription");
        return jdbc.sql(COLUMNS + "order by mailbox")
                .query((row, n) -> subscriber(
                        row,
                        topics.getOrDefault(row.getLong(1), List.of()),
                        briefings.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    /** Those who get an edition of this briefing and marking, in the order of their ids. */
    public List<Subscriber> recipients(String briefing, Marking marking) {
        Map<Long, List<String>> topics = lists("select subscriber, word from subscriber_topic");
        Map<Long, List<String>> briefings = lists("select subscriber, briefing from subscription");
        return jdbc.sql(COLUMNS + "where id in (" + RECIPIENTS + ") order by id")
                .param("briefing", briefing)
                .param("ceilings", ceilings(marking))
                .query((row, n) -> subscriber(
                        row,
                        topics.getOrDefault(row.getLong(1), List.of()),
                        briefings.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    private Map<Long, List<String>> lists(String sql) {
        Map<Long, List<String>> lists = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            lists.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
        });
        return lists;
    }

    /** The subscriber as it is now, where an edition of this briefing and marking still goes to it: an unsubscription wins over a queue. */
    public Optional<Subscriber> recipient(long subscriber, String briefing, Marking marking) {
        return find(subscriber)
                .filter(found -> found.state() == State.ACTIVE && found.wishes().take(briefing, marking));
    }

    /** Notes that its server refused the subscriber for good; whether it gets nothing more from now on. */
    public boolean bounced(long subscriber, OffsetDateTime now) {
        jdbc.sql("update subscriber set bounces = bounces + 1 where id = ?")
                .param(subscriber)
                .update();
        boolean isMost = jdbc.sql("select count(*) from subscriber where id = ? and bounces >= ?")
                        .params(subscriber, Subscriber.MOST_BOUNCES)
                        .query(Integer.class)
                        .single()
                == 1;
        return isMost && step(subscriber, Step.SUPPRESS, now);
    }

    /** Notes that its server took a message: the bounces before it are forgotten. */
    public void delivered(long subscriber) {
        jdbc.sql("update subscriber set bounces = 0 where id = ? and bounces > 0")
                .param(subscriber)
                .update();
    }

    /** Whether the subscriber may get a letter of the sign-up now; then it may get none for a day. */
    public boolean takeLetter(long subscriber, OffsetDateTime now) {
        return jdbc.sql("update subscriber set letter_at = ? where id = ? and (letter_at is null or letter_at <= ?)")
                        .params(now, subscriber, now.minus(SignUp.LETTER_EVERY))
                        .update()
                == 1;
    }

    /** Forgets the addresses that nobody confirmed in time; how many. */
    public int purge(OffsetDateTime now) {
        OffsetDateTime before = now.minus(SignUp.CONFIRM_WITHIN);
        return jdbc.sql("""
                        delete from subscriber where state = 'PENDING' and changed <= :before
                          and (letter_at is null or letter_at <= :before)
                          and not exists (select 1 from token t
                                          where t.subscriber = subscriber.id and t.purpose = 'CONFIRM' and t.expires > :now)
                        """).param("before", before).param("now", now).update();
    }

    /** How many subscribers are in each state; a state without any is left out. */
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.sql("select state, count(*) from subscriber group by state").query(row -> {
            counts.put(State.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    private static Subscriber subscriber(ResultSet row, Collection<String> topics, Collection<String> briefings)
            throws SQLException {
        Marking ceiling = Marking.ofLabel(row.getString(5)).orElse(Marking.CLEAR);
        return new Subscriber(
                row.getLong(1),
                address(row.getString(2)),
                State.valueOf(row.getString(3)),
                new Wishes(MailFormat.valueOf(row.getString(4)), ceiling, List.copyOf(topics), List.copyOf(briefings)));
    }

    private static Subscriber with(Subscriber found, List<String> topics, List<String> briefings) {
        return new Subscriber(
                found.id(),
                found.address(),
                found.state(),
                found.wishes().withTopics(topics).withBriefings(briefings));
    }

    private static EmailAddress address(String text) {
        try {
            return EmailAddress.parse(text);
        } catch (MalformedAddress e) {
            throw new IllegalStateException("the database has an address that none can be: " + e.getMessage(), e);
        }
    }
}
