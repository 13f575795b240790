package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked for on demand, and the pages that were made of it. */
public final class RequestStore {

    private static final String COLUMNS = """
            select r.id, r.edition, e.state, r.title, r.topics, r.period_from, r.period_to, r.briefing, r.length,
                   r.articles, r.asked
            from request r join edition e on e.id = r.edition
            """;

    private final JdbcClient jdbc;

    public RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a request whose row of work is there. */
    public void add(StoredRequest request) {
        jdbc.sql("""
                        insert into request (id, edition, title, topics, period_from, period_to, briefing, length, articles, asked)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(request.id(), request.edition(), request.title(), String.join("\n", request.topics()))
                .params(request.from(), request.to(), request.briefing(), request.length(), request.articles())
                .param(request.asked().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<StoredRequest> find(String id) {
        return jdbc.sql(COLUMNS + "where r.id = ?")
                .param(id)
                .query(RequestStore::row)
                .optional();
    }

    /** All, the newest first. */
    public List<StoredRequest> all() {
        return jdbc.sql(COLUMNS + "order by r.asked desc, r.id")
                .query(RequestStore::row)
                .list();
    }

    /** Takes back a request and all that was done for it. */
    public void remove(StoredRequest request) {
        jdbc.sql("delete from request where edition = ?")
                .param(request.edition())
                .update();
        for (String table : List.of("article", "artifact")) {
            jdbc.sql("delete from " + table + " where edition = ?")
                    .param(request.edition())
                    .update();
        }
        jdbc.sql("delete from edition where id = ?").param(request.edition()).update();
    }

    /** Stores the pages of a request. */
    public void keep(long edition, byte[] pdf, byte[] html) {
        jdbc.sql("update request set pdf = ?, html = ? where edition = ?")
                .params(pdf, Gzip.pack(html), edition)
                .update();
    }

    /** The page as PDF; null before {@link #keep}. */
    public byte @Nullable [] pdf(String id) {
        return bytes("pdf", id);
    }

    /** The page as HTML; null before {@link #keep}. */
    public byte @Nullable [] html(String id) {
        byte[] packed = bytes("html", id);
        return packed == null ? null : Gzip.unpack(packed);
    }

    private byte @Nullable [] bytes(String column, String id) {
        return jdbc.sql("select " + column + " from request where id = ?")
                .param(id)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(each -> each)
                .orElse(null);
    }

    private static StoredRequest row(ResultSet row, int number) throws SQLException {
        return new StoredRequest(
                row.getString("id"),
                row.getLong("edition"),
                EditionState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("topics").lines().toList(),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("briefing"),
                row.getString("length"),
                row.getInt("articles"),
                row.getObject("asked", OffsetDateTime.class).toInstant());
    }
}
