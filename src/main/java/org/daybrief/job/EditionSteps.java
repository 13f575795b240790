package org.daybrief.job;

import java.time.Clock;
import org.daybrief.article.ArticleReaders;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.store.ArchiveStore;
import org.daybrief.store.EditionKey;
import org.daybrief.store.EditionStore;
import org.daybrief.store.EntryStore;
import org.daybrief.store.ManifestStore;
import org.daybrief.store.RequestStore;
import org.daybrief.store.Stores;

/** Makes the steps of one run; they share the articles that the run has read. */
final class EditionSteps {

    private final EditionStore editions;
    private final ManifestStore manifest;
    private final EntryStore entries;
    private final Publication publication;
    private final ArchiveStore archive;
    private final RequestStore requests;
    private final ArticleReading reading;
    private final ReadArticles articles;
    private final EnqueueStep enqueue;

    EditionSteps(Stores stores, EditionKey key, NumericOrder numericDates, Clock clock) {
        this.enqueue = new EnqueueStep(stores, clock);
        this.editions = stores.editions();
        this.manifest = stores.manifest();
        this.entries = stores.entries();
        this.publication = new Publication(editions, stores.artifacts());
        this.archive = stores.archive();
        this.requests = stores.requests();
        this.reading = new ArticleReading(new ArticleReaders(), new ArticleAnalyzer(numericDates), key);
        this.articles = new ReadArticles(manifest, reading);
    }

    /** The manifest of a request is frozen when it is taken. */
    EditionStep scan() {
        EditionStep scan = new ScanStep(editions, manifest, archive);
        return run -> {
            if (!run.isOnDemand()) {
                scan.run(run);
            }
        };
    }

    AnalyzeStep analyze(EditionRun run) {
        return new AnalyzeStep(manifest, reading, articles, archive, run);
    }

    EditionStep group() {
        return new GroupStep(editions, manifest, entries, articles);
    }

    EditionStep compose() {
        return new ComposeStep(editions, manifest, entries, articles);
    }

    EditionStep render() {
        return new RenderStep(editions);
    }

    EditionStep verify() {
        return new VerifyStep(editions);
    }

    EditionStep publish() {
        return run -> {
            run.lease().hold(); // while files are placed, which no rollback takes back
            if (run.isOnDemand()) {
                new KeepStep(requests).run(run);
            } else {
                publication.publish(run);
            }
        };
    }

    EditionStep settle() {
        SettleStep settle = new SettleStep(editions, manifest);
        return run -> {
            run.lease().hold();
            if (!run.isOnDemand()) {
                settle.run(run);
            }
        };
    }

    EditionStep enqueue() {
        return enqueue;
    }
}
