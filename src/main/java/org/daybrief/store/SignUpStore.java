package org.daybrief.store;

import java.time.OffsetDateTime;
import org.daybrief.deliver.SignUp;
import org.daybrief.deliver.Token;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asked for how many sign-ups lately, by hashes of network addresses. */
public final class SignUpStore {

    private final JdbcClient jdbc;

    public SignUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the network address may ask for one more sign-up; it is counted then. */
    public boolean attempt(String who, OffsetDateTime now) {
        String hash = Token.hash(who);
        int tried = jdbc.sql("select count(*) from sign_up_attempt where who = ? and tried > ?")
                .params(hash, now.minus(SignUp.WINDOW))
                .query(Integer.class)
                .single();
        if (tried >= SignUp.SIGN_UPS) {
            return false;
        }
        jdbc.sql("insert into sign_up_attempt (who, tried) values (?, ?)")
                .params(hash, now)
                .update();
        return true;
    }

    /** Forgets what counts no more. */
    public int purge(OffsetDateTime now) {
        return jdbc.sql("delete from sign_up_attempt where tried <= ?")
                .param(now.minus(SignUp.WINDOW))
                .update();
    }
}
