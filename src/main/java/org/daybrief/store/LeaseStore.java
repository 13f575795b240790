package org.daybrief.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works on an edition. Spring Batch by itself lets two processes restart one job: this row does not. */
public final class LeaseStore {

    /** How long a lease holds without renewal. */
    public static final Duration TERM = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    public LeaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the edition.
     *
     * @param owner unique for this process
     * @param alone whether no other process can have the database open: then a lease of another owner is that of a dead process
     * @return the fence of the lease, greater than all before; empty where somebody else works on the edition
     */
    public OptionalLong take(long edition, String owner, boolean alone, OffsetDateTime now) {
        int taken = jdbc.sql("""
                        update edition set owner = :owner, lease_until = :until, fence = fence + 1, state = 'RUNNING'
                        where id = :id and state <> 'DONE'
                          and (lease_until is null or lease_until < :now or (:alone = true and owner <> :owner))
                        """)
                .param("owner", owner)
                .param("until", now.plus(TERM))
                .param("now", now)
                .param("alone", alone)
                .param("id", edition)
                .update();
        if (taken == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(jdbc.sql("select fence from edition where id = ?")
                .param(edition)
                .query(Long.class)
                .single());
    }

    /** Whether the lease still is the one that was taken; then it holds for another term. */
    public boolean renew(long edition, long fence, OffsetDateTime now) {
        return jdbc.sql("update edition set lease_until = ? where id = ? and fence = ?")
                        .params(now.plus(TERM), edition, fence)
                        .update()
                == 1;
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
