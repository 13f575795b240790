package org.daybrief.job;

import java.util.Map;
import java.util.TreeMap;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.store.ManifestStore;
import org.daybrief.store.ManifestStore.StoredFile;

/**
 * The articles of a run in memory. What a run before this one has read is read again from the stored bytes: reading is a pure
 * function and quicker than storing its result.
 */
final class ReadArticles {

    private static final int PAGE = 100;

    private final Map<Integer, AnalyzedArticle> bySeq = new TreeMap<>();
    private final ManifestStore manifest;
    private final ArticleReading reading;

    ReadArticles(ManifestStore manifest, ArticleReading reading) {
        this.manifest = manifest;
        this.reading = reading;
    }

    void add(ReadFile.Ok read) {
        bySeq.put(read.seq(), read.article());
    }

    /** All articles of the edition by their number in the manifest. */
    Map<Integer, AnalyzedArticle> all(EditionRun run, int expected) {
        if (bySeq.size() < expected) {
            readAgain(run);
        }
        return bySeq;
    }

    private void readAgain(EditionRun run) {
        int after = 0;
        for (var page = manifest.nextArticles(run.id(), after, PAGE);
                !page.isEmpty();
                page = manifest.nextArticles(run.id(), after, PAGE)) {
            for (StoredFile file : page) {
                after = file.seq();
                if (!bySeq.containsKey(after)) {
                    if (!(reading.read(file) instanceof ReadFile.Ok ok)) {
                        throw new IllegalStateException(file.path() + " was an article and is none any more");
                    }
                    add(ok);
                }
            }
        }
    }

    /** Lets them go: the frozen edition is all that later steps read. */
    void clear() {
        bySeq.clear();
    }
}
