package org.daybrief.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of the messages, for those who ask; {@link DeliveryStore} writes it. */
public final class DeliveryLedger {

    /** Why a message was not sent although it is wanted. */
    public static final String OFF_TOPIC = "the edition has nothing on the subscriber's topics";

    private final JdbcClient jdbc;

    public DeliveryLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Tells all messages, in the order of {@link #all}, without ever having those of more than one edition in memory. */
    public void each(
            @Nullable String briefing,
            @Nullable LocalDate date,
            @Nullable DeliveryState state,
            Consumer<Delivery> reader) {
        List<EditionKey> editions = select(
                        "select distinct edition_date, briefing from delivery",
                        briefing,
                        date,
                        state,
                        "order by edition_date desc, briefing")
                .query((row, n) -> new EditionKey(row.getString(2), row.getObject(1, LocalDate.class), 1))
                .list();
        for (EditionKey edition : editions) {
            all(edition.briefing(), edition.date(), state, Integer.MAX_VALUE).forEach(reader);
        }
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
        return select(
                        DeliveryRow.SELECT,
                        briefing,
                        date,
                        state,
                        "order by edition_date desc, briefing, address_key fetch first :most rows only")
                .param("most", most)
                .query(DeliveryRow::read)
                .list();
    }

    private JdbcClient.StatementSpec select(
            String what,
            @Nullable String briefing,
            @Nullable LocalDate date,
            @Nullable DeliveryState state,
            String order) {
        JdbcClient.StatementSpec query = jdbc.sql(what
                + " where 1 = 1"
                + (briefing == null ? "" : " and briefing = :briefing")
                + (date == null ? "" : " and edition_date = :date")
                + (state == null ? " " : " and state = :state ")
                + order);
        query = briefing == null ? query : query.param("briefing", briefing);
        query = date == null ? query : query.param("date", date);
        return state == null ? query : query.param("state", state.name());
    }
}
