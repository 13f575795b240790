package org.daybrief.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets go what belongs to old editions. The row of a finished edition stays, a few hundred bytes without its content: it keeps the date
 * from being made and sent a second time, and the numbers. What content entered which edition stays too, else old articles came back as new.
 */
public final class Prune {

    /** What goes with an edition, in this order. Add the table of a new kind of row here: a condition on its {@code :edition} is all it takes. */
    private static final List<String> GOES_WITH_AN_EDITION = List.of(
            "delete from delivery where edition = :edition",
            "delete from token where edition = :edition",
            "delete from request where edition = :edition",
            "delete from article where edition = :edition",
            "delete from artifact where edition = :edition");

    /**
     * An edition that is to go.
     *
     * @param id of its row
     * @param key which edition
     */
    public record Old(long id, EditionKey key) {}

    private final JdbcClient jdbc;

    Prune(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The editions of dates before that day, but the last of each briefing, and what was asked for on demand before it; none twice, and
     * none that somebody works on.
     */
    public List<Old> before(LocalDate day) {
        return jdbc.sql("""
                        select id, briefing, edition_date, revision from edition e
                        where (owner is null or lease_until < current_timestamp)
                          and (frozen is not null or state <> 'DONE')
                          and ((e.briefing not like '~%' and e.edition_date < :day
                                and e.edition_date < (select max(x.edition_date) from edition x
                                                      where x.briefing = e.briefing and x.number is not null))
                            or (e.briefing like '~%' and not exists (select 1 from request r
                                                                     where r.edition = e.id and r.asked >= :moment)))
                        order by id
                        """)
                .param("day", day)
                .param("moment", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Old(
                        row.getLong(1),
                        new EditionKey(row.getString(2), row.getObject(3, LocalDate.class), row.getInt(4))))
                .list();
    }

    /**
     * Lets an edition go; the caller's transaction makes it whole.
     *
     * @return how many rows went with it
     */
    public int remove(Old edition) {
        int rows = 0;
        for (String sql : GOES_WITH_AN_EDITION) {
            rows += jdbc.sql(sql).param("edition", edition.id()).update();
        }
        if (edition.key().briefing().startsWith("~") || !isDone(edition)) {
            return rows
                    + jdbc.sql("delete from edition where id = ?")
                            .param(edition.id())
                            .update();
        }
        jdbc.sql("update edition set frozen = null where id = ?")
                .param(edition.id())
                .update();
        return rows;
    }

    private boolean isDone(Old edition) {
        return EditionState.DONE
                .name()
                .equals(jdbc.sql("select state from edition where id = ?")
                        .param(edition.id())
                        .query(String.class)
                        .single());
    }
}
