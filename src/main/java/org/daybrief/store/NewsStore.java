package org.daybrief.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the operator is to be told: each thing once, kept until it could be told. */
public final class NewsStore {

    private static final int HEADER = 500;
    private static final int BODY = 10000;

    private final JdbcClient jdbc;

    public NewsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something to be told.
     *
     * @param about identifies it: the same thing is told once
     * @param tries to tell it so far, this one included
     */
    public record News(long id, String about, String subject, String body, Instant created, int tries) {}

    /** Whether it is new; what was added before is not added again. */
    public boolean add(String about, String subject, String body, Instant now) {
        try {
            jdbc.sql("insert into news (about, subject, body, created, tries, next_try) values (?, ?, ?, ?, 0, ?)")
                    .params(about, Texts.cut(subject, HEADER), Texts.cut(body, BODY), utc(now), utc(now))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Takes what is to be told now; nobody else takes it before the given moment. */
    public List<News> take(Instant now, Instant until, int most) {
        List<Long> open = jdbc.sql("""
                        select id from news where sent is null and given_up is null and next_try <= ?
                        order by id fetch first ? rows only
                        """).params(utc(now), most).query(Long.class).list();
        return open.stream()
                .map(id -> take(id, now, until))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<News> take(long id, Instant now, Instant until) {
        int taken = jdbc.sql("""
                        update news set next_try = ?, tries = tries + 1
                        where id = ? and next_try <= ? and sent is null and given_up is null
                        """).params(utc(until), id, utc(now)).update();
        if (taken == 0) {
            return Optional.empty();
        }
        return jdbc.sql("select about, subject, body, created, tries from news where id = ?")
                .param(id)
                .query((row, n) -> new News(
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5)))
                .optional();
    }

    public void sent(long id, Instant now) {
        jdbc.sql("update news set sent = ? where id = ?").params(utc(now), id).update();
    }

    public void again(long id, Instant next) {
        jdbc.sql("update news set next_try = ? where id = ?")
                .params(utc(next), id)
                .update();
    }

    public void giveUp(long id, Instant now) {
        jdbc.sql("update news set given_up = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    /** Forgets what is older. */
    public int prune(Instant before) {
        return jdbc.sql("delete from news where created < ?").param(utc(before)).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
