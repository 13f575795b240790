package org.daybrief.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Token.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links that are out, by their hashes alone. */
public final class TokenStore {

    /**
     * What a right token leads to.
     *
     * @param subscriber whose it is
     * @param used whether it has done its work already
     */
    public record Found(long subscriber, boolean used) {}

    private final JdbcClient jdbc;

    public TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the token good for its purpose. */
    public void issue(Token token, long subscriber, Purpose purpose, OffsetDateTime now) {
        jdbc.sql("insert into token (hash, subscriber, purpose, created, expires) values (?, ?, ?, ?, ?)")
                .params(token.hash(), subscriber, purpose.name(), now, now.plus(purpose.life()))
                .update();
    }

    /** Makes the token open this edition, and nothing else. */
    public void issueToRead(Token token, long subscriber, long edition, OffsetDateTime now) {
        jdbc.sql("insert into token (hash, subscriber, purpose, edition, created, expires) values (?, ?, ?, ?, ?, ?)")
                .params(token.hash(), subscriber, Purpose.READ.name(), edition, now, now.plus(Purpose.READ.life()))
                .update();
    }

    /** The row of the edition that the token opens; empty where it opens none, or is too old. */
    public Optional<Long> edition(Token token, OffsetDateTime now) {
        return jdbc.sql(
                        "select edition from token where hash = ? and purpose = ? and edition is not null and expires > ?")
                .params(token.hash(), Purpose.READ.name(), now)
                .query(Long.class)
                .optional();
    }

    /** Whose token it is; empty where it was never issued for the purpose, or is too old. */
    public Optional<Found> find(Token token, Purpose purpose, OffsetDateTime now) {
        return jdbc.sql("select subscriber, used from token where hash = ? and purpose = ? and expires > ?")
                .params(token.hash(), purpose.name(), now)
                .query((row, n) -> new Found(row.getLong(1), row.getObject(2) != null))
                .optional();
    }

    /** Notes that all tokens of the subscriber for the purpose have done their work. */
    public void use(long subscriber, Purpose purpose, OffsetDateTime now) {
        jdbc.sql("update token set used = ? where subscriber = ? and purpose = ? and used is null")
                .params(now, subscriber, purpose.name())
                .update();
    }

    /** Forgets the tokens that are too old; how many. */
    public int purge(OffsetDateTime now) {
        return jdbc.sql("delete from token where expires <= ?").param(now).update();
    }
}
