package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the schedule must remember beside the editions: failed attempts, and why editions were not made. */
public final class ScheduleStore {

    /** So many skips of a briefing are kept. */
    private static final int KEPT = 20;

    private static final int REASON = 1000;
    private static final int PROBLEM = 4000;

    private final JdbcClient jdbc;

    public ScheduleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was tried for the edition of a date.
     *
     * @param begun how often a run has begun, by hand or by schedule, however it ended
     * @param failures how often a scheduled run has failed
     * @param lastFailure null before the first
     * @param step in which the last one failed; null where it was none, or before the first failure
     * @param problem of the last failure; null before the first
     */
    public record Attempts(
            int begun,
            int failures,
            @Nullable Instant lastFailure,
            @Nullable String step,
            @Nullable String problem) {}

    /** Why no edition is made. */
    public enum SkipKind {
        /** Nothing ran when they were due, and more are missing than are caught up. */
        MISSED,
        /** Another process works on it. */
        BUSY,
        /** It failed too often. */
        GIVEN_UP
    }

    /**
     * Editions that were not made.
     *
     * @param first date
     * @param last date, the same where it is one edition
     * @param seen when it was noted last
     */
    public record Skip(SkipKind kind, LocalDate first, LocalDate last, String reason, Instant seen) {}

    /**
     * The run of an edition that began last.
     *
     * @param started null where it has not begun
     * @param finished null where it is not done
     */
    public record LastRun(
            EditionKey key,
            EditionState state,
            @Nullable Instant started,
            @Nullable Instant finished) {}

    /** The last date up to the given one with a finished edition. */
    public Optional<LocalDate> lastDone(String briefing, LocalDate upTo) {
        return jdbc.sql("""
                        select edition_date from edition where briefing = ? and state = 'DONE' and edition_date <= ?
                        order by edition_date desc fetch first 1 rows only
                        """).params(briefing, upTo).query(LocalDate.class).optional();
    }

    /** The edition of the briefing that was begun last. */
    public Optional<LastRun> lastRun(String briefing) {
        return jdbc.sql("""
                        select edition_date, revision, state, started, finished from edition where briefing = ?
                        order by started desc nulls last, edition_date desc, revision desc fetch first 1 rows only
                        """)
                .param(briefing)
                .query((row, n) -> new LastRun(
                        new EditionKey(briefing, row.getObject(1, LocalDate.class), row.getInt(2)),
                        EditionState.valueOf(row.getString(3)),
                        instant(row, 4),
                        instant(row, 5)))
                .optional();
    }

    public Attempts attempts(String briefing, LocalDate date) {
        int begun = jdbc.sql("select coalesce(sum(fence), 0) from edition where briefing = ? and edition_date = ?")
                .params(briefing, date)
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                        select failures, last_failure, step, problem from attempt where briefing = ? and edition_date = ?
                        """)
                .params(briefing, date)
                .query((row, n) ->
                        new Attempts(begun, row.getInt(1), instant(row, 2), row.getString(3), row.getString(4)))
                .optional()
                .orElse(new Attempts(begun, 0, null, null, null));
    }

    /** Notes a failure of a scheduled run. */
    public void failed(String briefing, LocalDate date, @Nullable String step, String problem, Instant now) {
        String text = Texts.cut(problem, PROBLEM);
        if (failedAgain(briefing, date, step, text, now)) {
            return;
        }
        try {
            jdbc.sql("""
                            insert into attempt (briefing, edition_date, failures, last_failure, step, problem)
                            values (?, ?, 1, ?, ?, ?)
                            """).params(briefing, date, utc(now), step, text).update();
        } catch (DuplicateKeyException e) {
            failedAgain(briefing, date, step, text, now); // another process was quicker
        }
    }

    private boolean failedAgain(String briefing, LocalDate date, @Nullable String step, String text, Instant now) {
        return jdbc.sql("""
                        update attempt set failures = failures + 1, last_failure = ?, step = ?, problem = ?
                        where briefing = ? and edition_date = ?
                        """).params(utc(now), step, text, briefing, date).update() == 1;
    }

    /** Notes that editions are not made; what was noted before is noted again, not twice. */
    public void skipped(String briefing, Skip skip) {
        if (update(briefing, skip) == 0) {
            try {
                insert(briefing, skip);
            } catch (DuplicateKeyException e) {
                update(briefing, skip); // another process was quicker
            }
            prune(briefing);
        }
    }

    private int update(String briefing, Skip skip) {
        return jdbc.sql("""
                        update skip set last_date = ?, reason = ?, seen = ?, times = times + 1
                        where briefing = ? and kind = ? and first_date = ?
                        """)
                .params(skip.last(), Texts.cut(skip.reason(), REASON), utc(skip.seen()))
                .params(briefing, skip.kind().name(), skip.first())
                .update();
    }

    private void insert(String briefing, Skip skip) {
        jdbc.sql("""
                        insert into skip (briefing, kind, first_date, last_date, reason, seen, times)
                        values (?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(briefing, skip.kind().name(), skip.first(), skip.last())
                .params(Texts.cut(skip.reason(), REASON), utc(skip.seen()))
                .update();
    }

    private void prune(String briefing) {
        jdbc.sql("""
                        delete from skip where briefing = :briefing and seen < (
                            select min(seen) from (
                                select seen from skip where briefing = :briefing
                                order by seen desc fetch first :kept rows only) newest)
                        """).param("briefing", briefing).param("kept", KEPT).update();
    }

    /** The last skips of the briefing, the newest first. */
    public List<Skip> skips(String briefing, int most) {
        return jdbc.sql("""
                        select kind, first_date, last_date, reason, seen from skip where briefing = ?
                        order by seen desc, first_date desc, kind fetch first ? rows only
                        """)
                .params(briefing, most)
                .query((row, n) -> new Skip(
                        SkipKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Forgets the attempts and skips of editions before the date. */
    public int prune(LocalDate before) {
        return jdbc.sql("delete from attempt where edition_date < ?")
                        .param(before)
                        .update()
                + jdbc.sql("delete from skip where last_date < ?").param(before).update();
    }
}
