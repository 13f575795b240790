package org.daybrief.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which content entered a briefing with which edition. */
public final class EntryStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    public EntryStore(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
    }

    /** The contents that other editions of the briefing hold: SHA-256 to "edition 3 of 2024-11-13". */
    public Map<String, String> ofOtherEditions(EditionKey key) {
        Map<String, String> editions = new HashMap<>();
        jdbc.sql("""
                        select e.sha256, e.edition_date,
                               (select max(number) from edition x
                                where x.briefing = e.briefing and x.edition_date = e.edition_date) as number
                        from entry e where e.briefing = ? and e.edition_date <> ?
                        """).params(key.briefing(), key.date()).query(row -> {
            editions.put(row.getString(1), "edition " + row.getInt(3) + " of " + row.getObject(2, LocalDate.class));
        });
        return editions;
    }

    /** Enters contents; those that an earlier revision of the same date has entered stay with it. */
    public void enter(EditionKey key, Collection<String> hashes) {
        Set<String> known = new HashSet<>(jdbc.sql("select sha256 from entry where briefing = ? and edition_date = ?")
                .params(key.briefing(), key.date())
                .query(String.class)
                .list());
        List<String> added =
                hashes.stream().distinct().filter(hash -> !known.contains(hash)).toList();
        if (!added.isEmpty()) {
            batch.batchUpdate(
                    "insert into entry (briefing, sha256, edition_date, revision) values (?, ?, ?, ?)",
                    added,
                    added.size(),
                    (row, hash) -> {
                        row.setString(1, key.briefing());
                        row.setString(2, hash);
                        row.setObject(3, key.date());
                        row.setInt(4, key.revision());
                    });
        }
    }
}
