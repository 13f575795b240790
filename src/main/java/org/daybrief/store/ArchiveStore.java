package org.daybrief.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.daybrief.briefing.TopicFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Every article that was ever read, once for each content. Nothing is ever taken out of it by a run. */
public final class ArchiveStore {

    /** Two processes that read the same articles at once meet at most a few times. */
    private static final int TRIES = 5;

    private static final int TITLE_LENGTH = 1000;

    /**
     * What the archive holds.
     *
     * @param articles how many
     * @param first day of the oldest; null where there is none
     * @param last day of the newest; null where there is none
     */
    public record Extent(
            int articles,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /**
     * An article that a question has found.
     *
     * @param sure for each group of the topic, whether it meets it; where not, its text must say
     */
    public record Found(String sha256, String path, long size, List<Boolean> sure) {
        public Found {
            sure = List.copyOf(sure);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final TransactionTemplate alone;

    public ArchiveStore(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.batch = template;
        this.alone = new TransactionTemplate(
                new JdbcTransactionManager(java.util.Objects.requireNonNull(template.getDataSource())));
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Those of the contents that it has. */
    public Set<String> known(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        List<String> distinct = hashes.stream().distinct().sorted().toList();
        return new HashSet<>(jdbc.sql("select sha256 from archive where sha256 in (:hashes)")
                .param("hashes", distinct)
                .query(String.class)
                .list());
    }

    /**
     * Adds those articles that it does not have, in a transaction of their own: a content is the same whoever adds it, so it may stay even
     * where the work that it was read for is taken back.
     */
    public void add(Collection<ArchivedArticle> articles) {
        TreeMap<String, ArchivedArticle> sorted = new TreeMap<>();
        articles.forEach(article -> sorted.putIfAbsent(article.sha256(), article));
        for (int tries = 1; !sorted.isEmpty(); tries++) {
            try {
                alone.executeWithoutResult(status -> insert(new ArrayList<>(sorted.values())));
                return;
            } catch (DuplicateKeyException e) {
                if (tries == TRIES) {
                    throw e;
                }
                known(sorted.keySet()).forEach(sorted::remove);
            }
        }
    }

    private void insert(List<ArchivedArticle> articles) {
        batch.batchUpdate("""
                insert into archive (sha256, path, content, size, title, outlet, published, basis, language,
                                     first_edition, first_read, filed, words, names)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, articles, articles.size(), (row, article) -> {
            row.setString(1, article.sha256());
            row.setString(2, article.path());
            row.setBytes(3, article.packed());
            row.setLong(4, article.size());
            row.setString(5, storable(article.title()));
            row.setString(6, storable(article.outlet()));
            row.setObject(7, article.published().day());
            row.setString(8, article.published().basis().name());
            row.setString(9, article.language());
            row.setString(10, article.firstEdition());
            row.setObject(11, article.firstRead());
            row.setObject(12, article.filed());
            row.setString(13, article.index().words());
            row.setString(14, article.index().names());
        });
    }

    /** No database takes the character nought. */
    private static @Nullable String storable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replace('\0', '\uFFFD');
        return clean.length() > TITLE_LENGTH ? clean.substring(0, TITLE_LENGTH) : clean;
    }

    /** How much there is, and of which days. */
    public Extent extent() {
        return jdbc.sql("select count(*), min(filed), max(filed) from archive")
                .query((row, n) ->
                        new Extent(row.getInt(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .single();
    }

    /**
     * Articles of the period that may meet the topic: the oldest first, those of a day by their hashes.
     *
     * @param from first day, taken too
     * @param to last day, taken too
     */
    public List<Found> find(TopicFilter topic, LocalDate from, LocalDate to) {
        ArchiveSearch search = new ArchiveSearch(topic, from, to);
        int groups = topic.groups().size();
        return jdbc.sql(search.sql())
                .params(search.parameters())
                .query((row, n) -> {
                    List<Boolean> sure = new ArrayList<>(groups);
                    for (int group = 0; group < groups; group++) {
                        sure.add(row.getInt(4 + group) == 1);
                    }
                    return new Found(row.getString(1), row.getString(2), row.getLong(3), sure);
                })
                .list();
    }

    /** The bytes of an article; null where the archive has none of that hash. */
    public byte @Nullable [] content(String sha256) {
        return jdbc.sql("select content from archive where sha256 = ?")
                .param(sha256)
                .query((row, n) -> Gzip.unpack(row.getBytes(1)))
                .optional()
                .orElse(null);
    }

    /** The bytes of an article, packed as the archive keeps them. */
    public static byte[] packed(byte[] content) {
        return Gzip.pack(content);
    }
}
