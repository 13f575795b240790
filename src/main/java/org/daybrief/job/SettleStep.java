package org.daybrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.briefing.Coverage.Outcome;
import org.daybrief.store.EditionStore;
import org.daybrief.store.ManifestStore;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.text.Digest;
import org.jspecify.annotations.Nullable;

/** Closes the books: lets the stored contents go, and moves rejected files away where the user has named a folder for them. */
final class SettleStep implements EditionStep {

    private final EditionStore editions;
    private final ManifestStore manifest;

    SettleStep(EditionStore editions, ManifestStore manifest) {
        this.editions = editions;
        this.manifest = manifest;
    }

    @Override
    public void run(EditionRun run) throws IOException {
        Path quarantine = run.settings().quarantine();
        if (quarantine != null) {
            moveRejected(run, quarantine);
        }
        manifest.dropContents(run.id());
    }

    /** The digest of the input forgets what was moved: the folder without it is the same input. */
    private void moveRejected(EditionRun run, Path quarantine) throws IOException {
        List<FileState> files = manifest.states(run.id());
        Set<Integer> moved = new HashSet<>();
        for (FileState file : files) {
            if (isRejected(file) && isGone(run.settings().input(), quarantine, file)) {
                moved.add(file.seq());
            }
        }
        InputDigest left = new InputDigest();
        for (FileState file : files) {
            if (!moved.contains(file.seq())) {
                left.add(file.path(), file.sha256());
            }
        }
        editions.scanned(run.id(), left.value());
    }

    private static boolean isRejected(FileState file) {
        return Outcome.REJECTED.name().equals(file.outcome())
                || Outcome.UNSUPPORTED_LANGUAGE.name().equals(file.outcome());
    }

    /** Moves the file unless it has changed since it was read. */
    private static boolean isGone(Path input, Path quarantine, FileState file) throws IOException {
        Path source = input.resolve(file.path());
        if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
            return !Files.exists(source, LinkOption.NOFOLLOW_LINKS);
        }
        if (file.sha256() != null && !file.sha256().equals(hash(source))) {
            return false;
        }
        Path target = quarantine.resolve(file.path());
        Files.createDirectories(target.getParent());
        Files.move(source, free(target));
        return true;
    }

    private static Path free(Path target) {
        Path free = target;
        for (int n = 2; Files.exists(free); n++) {
            free = target.resolveSibling(target.getFileName() + "." + n);
        }
        return free;
    }

    private static @Nullable String hash(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Digest.sha256(in);
        } catch (IOException e) {
            return null;
        }
    }
}
