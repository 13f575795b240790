package org.daybrief.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On which days the nightly upkeep was done. */
public final class UpkeepStore {

    private static final int RESULT = 4000;

    private final JdbcClient jdbc;

    public UpkeepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An upkeep.
     *
     * @param result null where it did not come to its end
     */
    public record Upkeep(
            LocalDate day, Instant began, @Nullable String result) {}

    public Optional<Upkeep> last() {
        return jdbc.sql("select upkeep_day, began, result from upkeep order by upkeep_day desc fetch first 1 rows only")
                .query((row, n) -> new Upkeep(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3)))
                .optional();
    }

    /** Whether the upkeep of the day is the caller's: nobody has begun it. */
    public boolean begin(LocalDate day, Instant now) {
        try {
            jdbc.sql("insert into upkeep (upkeep_day, began) values (?, ?)")
                    .params(day, now.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public void end(LocalDate day, String result, Instant now) {
        jdbc.sql("update upkeep set ended = ?, result = ? where upkeep_day = ?")
                .params(now.atOffset(ZoneOffset.UTC), Texts.cut(result, RESULT), day)
                .update();
    }

    /** Forgets what is older. */
    public int prune(LocalDate before) {
        return jdbc.sql("delete from upkeep where upkeep_day < ?").param(before).update();
    }
}
