package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who works on an edition. Spring Batch by itself lets two processes restart one job: this row does not. Of one briefing one edition
 * is worked on at a time, because number, period and new content follow from the edition before. All times are the database's:
 * clocks of several machines differ.
 */
public final class LeaseStore {

    /** How long a lease holds without renewal. */
    public static final Duration TERM = Duration.ofMinutes(2);

    private static final String END_OF_TERM = "current_timestamp + interval '" + TERM.toMinutes() + "' minute";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Presence presence;

    LeaseStore(JdbcClient jdbc, TransactionOperations transactions, Presence presence) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.presence = presence;
    }

    /** Takes the edition where nobody else that may be alive has it, or another edition of its briefing. */
    public Claim take(EditionKey key) {
        String owner = presence.owner();
        try {
            return transactions.execute(status -> take(key, owner));
        } catch (ConcurrencyFailureException e) {
            return new Claim.Denied(key, null); // its row is being written just now
        }
    }

    private Claim take(EditionKey key, String owner) {
        oneAtATime(key.briefing());
        for (Held held : held(key.briefing())) {
            if (!held.isOver() && !presence.isGone(held.owner())) {
                return new Claim.Denied(held.edition(), held.until());
            }
        }
        int taken = jdbc.sql("update edition set owner = ?, lease_until = " + END_OF_TERM
                        + ", fence = fence + 1, state = 'RUNNING'"
                        + " where briefing = ? and edition_date = ? and revision = ? and state <> 'DONE'")
                .params(owner, key.briefing(), key.date(), key.revision())
                .update();
        return taken == 0 ? new Claim.Done() : new Claim.Granted(fence(key));
    }

    /** Those who take editions of one briefing do so one after another: its oldest row is their door. */
    private void oneAtATime(String briefing) {
        jdbc.sql("select id from edition where briefing = ? order by id fetch first 1 rows only for update")
                .param(briefing)
                .query(Long.class)
                .list();
    }

    private record Held(
            EditionKey edition, String owner, @Nullable OffsetDateTime until, boolean isOver) {}

    private List<Held> held(String briefing) {
        return jdbc.sql("""
                        select briefing, edition_date, revision, owner, lease_until,
                               coalesce(lease_until < current_timestamp, true) as expired
                        from edition where briefing = ? and owner is not null order by id
                        """).param(briefing).query(LeaseStore::held).list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("lease_until", OffsetDateTime.class);
        return new Held(
                new EditionKey(
                        row.getString("briefing"),
                        row.getObject("edition_date", LocalDate.class),
                        row.getInt("revision")),
                row.getString("owner"),
                until == null ? null : until.withOffsetSameInstant(ZoneOffset.UTC),
                row.getBoolean("expired"));
    }

    private long fence(EditionKey key) {
        return jdbc.sql("select fence from edition where briefing = ? and edition_date = ? and revision = ?")
                .params(key.briefing(), key.date(), key.revision())
                .query(Long.class)
                .single();
    }

    /** Whether the lease still is the one that was taken; then it holds for another term. */
    public boolean renew(long edition, long fence) {
        presence.owner();
        return jdbc.sql("update edition set lease_until = " + END_OF_TERM + " where id = ? and fence = ?")
                        .params(edition, fence)
                        .update()
                == 1;
    }

    /** Whether the lease still is the one that was taken. */
    public boolean isHeld(long edition, long fence) {
        return jdbc.sql("select count(*) from edition where id = ? and fence = ?")
                        .params(edition, fence)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** The same; and nobody can take the edition until the end of the caller's transaction. */
    public boolean hold(long edition, long fence) {
        return !jdbc.sql("select id from edition where id = ? and fence = ? for update")
                .params(edition, fence)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** Gives the edition back in its new state. */
    public void release(long edition, long fence, EditionState state, OffsetDateTime now) {
        jdbc.sql("""
                        update edition set owner = null, lease_until = null, state = :state,
                               finished = case when :state = 'DONE' then :now else finished end
                        where id = :id and fence = :fence
                        """)
                .param("state", state.name())
                .param("now", now)
                .param("id", edition)
                .param("fence", fence)
                .update();
    }
}
