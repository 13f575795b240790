package org.daybrief.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybrief.article.ArticleFile;
import org.daybrief.briefing.Coverage;
import org.daybrief.intake.InputFolder;
import org.daybrief.intake.Scanned;
import org.daybrief.store.ArchiveStore;
import org.daybrief.store.EditionStore;
import org.daybrief.store.ManifestStore;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.ManifestStore.StoredFile;
import org.jspecify.annotations.Nullable;

/** Freezes the manifest: every file with its bytes, so that nothing that happens in the folder afterwards changes the edition. */
final class ScanStep implements EditionStep {

    private static final long BATCH_BYTES = 4L << 20;
    private static final int BATCH_FILES = 200;

    private final EditionStore editions;
    private final ManifestStore manifest;
    private final ArchiveStore archive;

    ScanStep(EditionStore editions, ManifestStore manifest, ArchiveStore archive) {
        this.editions = editions;
        this.manifest = manifest;
        this.archive = archive;
    }

    @Override
    public void run(EditionRun run) throws IOException {
        InputDigest digest = new InputDigest();
        List<StoredFile> waiting = new ArrayList<>();
        long bytes = 0;
        int seq = 0;
        for (Scanned scanned :
                InputFolder.scan(run.settings().input(), run.settings().maxFileSize())) {
            seq++;
            ArticleFile file = scanned instanceof Scanned.Found found ? load(found) : null;
            digest.add(scanned.path(), file == null ? null : file.sha256());
            if (file == null) {
                manifest.addBad(run.id(), refused(seq, scanned));
                continue;
            }
            waiting.add(new StoredFile(seq, file.path(), file.content().length, file.sha256(), file.content(), false));
            bytes += file.content().length;
            if (bytes > BATCH_BYTES || waiting.size() >= BATCH_FILES) {
                store(run, waiting);
                bytes = 0;
            }
        }
        store(run, waiting);
        editions.scanned(run.id(), digest.value());
    }

    private void store(EditionRun run, List<StoredFile> waiting) {
        if (!waiting.isEmpty()) {
            Set<String> known =
                    archive.known(waiting.stream().map(StoredFile::sha256).toList());
            manifest.addNew(
                    run.id(),
                    waiting.stream()
                            .map(file -> file.inArchive(known.contains(file.sha256())))
                            .toList());
            waiting.clear();
        }
    }

    private static @Nullable ArticleFile load(Scanned.Found found) {
        try {
            return InputFolder.load(found);
        } catch (IOException e) {
            return null;
        }
    }

    private static FileState refused(int seq, Scanned scanned) {
        String reason = scanned instanceof Scanned.Refused refused
                ? refused.rejected().reason()
                : "It changed or vanished while the folder was read. Put files into the folder when they are complete.";
        String outcome = scanned instanceof Scanned.Refused refused
                ? refused.rejected().outcome().name()
                : Coverage.Outcome.REJECTED.name();
        return new FileState(seq, scanned.path(), null, "BAD", outcome, reason);
    }
}
