package org.daybrief.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.daybrief.store.ArchiveStore;
import org.daybrief.store.ArchivedArticle;
import org.daybrief.store.ManifestStore;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.ManifestStore.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Reads every file of the manifest, whose rows say what is still to be read; so a restart needs no memory of its own. */
final class AnalyzeStep implements ItemReader<StoredFile>, ItemProcessor<StoredFile, ReadFile>, ItemWriter<ReadFile> {

    static final int CHUNK = 100;

    private final ManifestStore manifest;
    private final ArticleReading reading;
    private final ReadArticles articles;
    private final ArchiveStore archive;
    private final EditionRun run;
    private int total = -1;
    private final Deque<StoredFile> page = new ArrayDeque<>();
    private int last;
    private int done;

    AnalyzeStep(
            ManifestStore manifest,
            ArticleReading reading,
            ReadArticles articles,
            ArchiveStore archive,
            EditionRun run) {
        this.manifest = manifest;
        this.reading = reading;
        this.articles = articles;
        this.archive = archive;
        this.run = run;
    }

    @Override
    public @Nullable StoredFile read() {
        if (total < 0) {
            total = manifest.countNew(run.id());
        }
        if (page.isEmpty()) {
            page.addAll(manifest.nextNew(run.id(), last, CHUNK));
        }
        StoredFile file = page.poll();
        if (file != null) {
            last = file.seq();
        }
        return file;
    }

    @Override
    public ReadFile process(StoredFile file) {
        return reading.read(file);
    }

    @Override
    public void write(Chunk<? extends ReadFile> chunk) {
        List<FileState> states = new ArrayList<>(chunk.size());
        List<ArchivedArticle> unknown = new ArrayList<>();
        for (ReadFile read : chunk) {
            if (read instanceof ReadFile.Ok ok) {
                articles.add(ok);
                if (ok.forArchive() != null) {
                    unknown.add(ok.forArchive());
                }
                states.add(new FileState(ok.seq(), ok.path(), null, "OK", null, null));
            } else if (read instanceof ReadFile.Bad bad) {
                String outcome = bad.rejected().outcome().name();
                states.add(new FileState(
                        bad.seq(),
                        bad.path(),
                        null,
                        "BAD",
                        outcome,
                        bad.rejected().reason()));
            }
        }
        archive.add(unknown);
        manifest.read(run.id(), states);
        run.lease().hold();
        done += chunk.size();
        run.progress().at("analyze", done, total);
    }
}
