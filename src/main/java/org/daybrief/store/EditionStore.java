package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editions: one row each, from its first run to its frozen form. */
public final class EditionStore {

    private static final String COLUMNS = """
            select id, briefing, edition_date, revision, state, input_folder, input_digest, settings_digest, program, number, as_of,
                   read_files, used_files, stories, facts, disagreeing, started, finished
            from edition
            """;

    private final JdbcClient jdbc;

    public EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All editions of briefings, the newest date first, then by briefing and revision. */
    public List<StoredEdition> all() {
        return jdbc.sql(COLUMNS + "where briefing not like '~%' order by edition_date desc, briefing, revision")
                .query(EditionStore::row)
                .list();
    }

    /** Those that began last. */
    public List<StoredEdition> latest(int count) {
        return jdbc.sql(COLUMNS + "where started is not null order by started desc fetch first ? rows only")
                .param(count)
                .query(EditionStore::row)
                .list();
    }

    /** How many are in the state. */
    public int count(EditionState state) {
        return jdbc.sql("select count(*) from edition where state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    public Optional<StoredEdition> find(EditionKey key) {
        return jdbc.sql(COLUMNS + "where briefing = ? and edition_date = ? and revision = ?")
                .params(key.briefing(), key.date(), key.revision())
                .query(EditionStore::row)
                .optional();
    }

    /** The revisions of the briefing's edition of a date, the first one first. */
    public List<StoredEdition> revisions(String briefing, LocalDate date) {
        return jdbc.sql(COLUMNS + "where briefing = ? and edition_date = ? order by revision")
                .params(briefing, date)
                .query(EditionStore::row)
                .list();
    }

    public Optional<StoredEdition> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(EditionStore::row)
                .optional();
    }

    /** The edition, made where it is not there yet. */
    public StoredEdition create(EditionKey key) {
        jdbc.sql("insert into edition (briefing, edition_date, revision, state) values (?, ?, ?, ?)")
                .params(key.briefing(), key.date(), key.revision(), EditionState.NEW.name())
                .update();
        return find(key).orElseThrow();
    }

    /** The last frozen edition of the briefing before the date, its latest revision. */
    public Optional<StoredEdition> previous(String briefing, LocalDate date) {
        return jdbc.sql(COLUMNS + """
                        where briefing = ? and edition_date < ? and number is not null
                        order by edition_date desc, revision desc fetch first 1 rows only
                        """)
                .params(briefing, date)
                .query(EditionStore::row)
                .optional();
    }

    /**
     * The edition that the readers of the next one had last: the last one before the date that somebody was sent. Where nobody ever
     * was, or the one before was for nobody, as without mail, the last frozen one.
     */
    public Optional<StoredEdition> delivered(String briefing, LocalDate date) {
        Optional<StoredEdition> previous = previous(briefing, date);
        if (previous.isEmpty() || !isForSomebody(previous.get().id())) {
            return previous;
        }
        Optional<StoredEdition> sent = jdbc.sql(COLUMNS + """
                        where number is not null and id = (
                            select d.edition from delivery d
                            where d.briefing = ? and d.edition_date < ? and d.state = 'SENT'
                            order by d.edition_date desc, d.revision desc, d.id fetch first 1 rows only)
                        """)
                .params(briefing, date)
                .query(EditionStore::row)
                .optional();
        return sent.or(() -> previous);
    }

    private boolean isForSomebody(long id) {
        return jdbc.sql("select count(*) from delivery where edition = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The number of the edition: that of its earlier revisions, else the next of the briefing. */
    public int numberFor(EditionKey key) {
        return jdbc.sql("""
                        select coalesce(
                            (select max(number) from edition where briefing = :briefing and edition_date = :date),
                            (select coalesce(max(number), 0) + 1 from edition where briefing = :briefing))
                        """)
                .param("briefing", key.briefing())
                .param("date", key.date())
                .query(Integer.class)
                .single();
    }

    /** Notes what the scan found. */
    public void scanned(long id, String inputDigest) {
        jdbc.sql("update edition set input_digest = ? where id = ?")
                .params(inputDigest, id)
                .update();
    }

    /** Notes of what it is made. */
    public void begun(long id, StoredEdition.Making making, OffsetDateTime now) {
        jdbc.sql("update edition set input_folder = ?, settings_digest = ?, program = ?, started = ? where id = ?")
                .params(making.inputFolder(), making.settingsDigest(), making.program(), now, id)
                .update();
    }

    /** Stores the edition as it will always be. */
    public void freeze(long id, int number, OffsetDateTime asOf, byte[] frozen, StoredEdition.Totals totals) {
        jdbc.sql("""
                        update edition set number = ?, as_of = ?, frozen = ?,
                               read_files = ?, used_files = ?, stories = ?, facts = ?, disagreeing = ? where id = ?
                        """)
                .params(number, asOf.toString(), Gzip.pack(frozen))
                .params(totals.read(), totals.used(), totals.stories(), totals.facts(), totals.disagreeing(), id)
                .update();
    }

    /** Whether {@link Prune} has let go what {@link #freeze} has stored of a finished edition. */
    public boolean isPruned(StoredEdition edition) {
        return edition.state() == EditionState.DONE
                && jdbc.sql("select count(*) from edition where id = ? and frozen is null")
                                .param(edition.id())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** What {@link #freeze} has stored; null before. */
    public byte @Nullable [] frozen(long id) {
        return jdbc.sql("select frozen from edition where id = ?")
                .param(id)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)).map(Gzip::unpack))
                .single()
                .orElse(null);
    }

    /** Takes back all that the runs of an edition that was never published have stored. */
    public void reset(StoredEdition edition) {
        EditionKey key = edition.key();
        for (String table : List.of("article", "artifact")) {
            jdbc.sql("delete from " + table + " where edition = ?")
                    .param(edition.id())
                    .update();
        }
        jdbc.sql("delete from entry where briefing = ? and edition_date = ? and revision = ?")
                .params(key.briefing(), key.date(), key.revision())
                .update();
        jdbc.sql("""
                        update edition set input_folder = null, input_digest = null, settings_digest = null, program = null, number = null,
                               as_of = null, frozen = null, read_files = null, used_files = null, stories = null,
                               facts = null, disagreeing = null, started = null, finished = null where id = ?
                        """).param(edition.id()).update();
    }

    private static StoredEdition row(ResultSet row, int number) throws SQLException {
        return new StoredEdition(
                row.getLong("id"),
                new EditionKey(
                        row.getString("briefing"),
                        row.getObject("edition_date", LocalDate.class),
                        row.getInt("revision")),
                EditionState.valueOf(row.getString("state")),
                row.getString("input_digest"),
                making(row),
                row.getObject("number", Integer.class),
                row.getString("as_of"),
                row.getObject("number") == null ? null : totals(row),
                instant(row, "started"),
                instant(row, "finished"));
    }

    private static StoredEdition.@Nullable Making making(ResultSet row) throws SQLException {
        String folder = row.getString("input_folder");
        return folder == null
                ? null
                : new StoredEdition.Making(folder, row.getString("settings_digest"), row.getString("program"));
    }

    private static StoredEdition.Totals totals(ResultSet row) throws SQLException {
        return new StoredEdition.Totals(
                row.getInt("read_files"),
                row.getInt("used_files"),
                row.getInt("stories"),
                row.getInt("facts"),
                row.getInt("disagreeing"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
