package org.daybrief.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybrief.deliver.SignUp.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters of the sign-up that wait or went. Committed as SENDING before they go: a kill doubles none. */
public final class LetterStore {

    /**
     * A letter that is to be sent.
     *
     * @param id of the row
     * @param subscriber whom it is for
     * @param kind what it says
     * @param attempts how often it was tried before
     * @param created when it was asked for
     */
    public record Waiting(long id, long subscriber, Letter kind, int attempts, OffsetDateTime created) {}

    private final JdbcClient jdbc;

    public LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queues a letter. */
    public void add(long subscriber, Letter kind, OffsetDateTime now) {
        jdbc.sql("insert into letter (subscriber, kind, state, next_at, created) values (?, ?, 'PENDING', ?, ?)")
                .params(subscriber, kind.name(), now, now)
                .update();
    }

    /** Takes the next letter that is due; nobody else gets it. */
    public Optional<Waiting> claim(String owner, OffsetDateTime now) {
        while (true) {
            Optional<Waiting> next = jdbc.sql("""
                            select id, subscriber, kind, attempts, created from letter
                            where state in ('PENDING', 'RETRY') and next_at <= ? order by id fetch first 1 rows only
                            """)
                    .param(now)
                    .query((row, n) -> new Waiting(
                            row.getLong(1),
                            row.getLong(2),
                            Letter.valueOf(row.getString(3)),
                            row.getInt(4),
                            row.getObject(5, OffsetDateTime.class)))
                    .optional();
            if (next.isEmpty() || take(next.get(), owner, now)) {
                return next;
            }
        }
    }

    private boolean take(Waiting letter, String owner, OffsetDateTime now) {
        return jdbc.sql("""
                        update letter set state = 'SENDING', owner = ?, next_at = ?, attempts = attempts + 1
                        where id = ? and state in ('PENDING', 'RETRY')
                        """).params(owner, now, letter.id()).update() == 1;
    }

    /** Notes that it went, or never will: SENT, REFUSED, UNKNOWN or SUPPRESSED. */
    public void settle(long letter, String state, @Nullable String note) {
        jdbc.sql("update letter set state = ?, note = ?, owner = null where id = ?")
                .params(state, cut(note), letter)
                .update();
    }

    /** Notes that it is to be tried again. */
    public void retry(long letter, OffsetDateTime next, @Nullable String note) {
        jdbc.sql("update letter set state = 'RETRY', next_at = ?, note = ?, owner = null where id = ?")
                .params(next, cut(note), letter)
                .update();
    }

    /**
     * Letters on their way with somebody who is no more: nobody knows whether they arrived, so they are not sent again.
     *
     * @param owner who lives
     * @param before what others have taken before is in no living hand
     */
    public int abandon(String owner, OffsetDateTime before) {
        return jdbc.sql(
                        "update letter set state = 'UNKNOWN', owner = null where state = 'SENDING' and owner <> ? and next_at <= ?")
                .params(owner, before)
                .update();
    }

    /** How many wait. */
    public int waiting() {
        return jdbc.sql("select count(*) from letter where state in ('PENDING', 'RETRY')")
                .query(Integer.class)
                .single();
    }

    /** Forgets the letters that are settled since before. */
    public int purge(OffsetDateTime before) {
        return jdbc.sql(
                        "delete from letter where state in ('SENT', 'REFUSED', 'UNKNOWN', 'SUPPRESSED') and created <= ?")
                .param(before)
                .update();
    }

    private static @Nullable String cut(@Nullable String note) {
        return note == null || note.length() <= 512 ? note : note.substring(0, 512);
    }
}
