package org.daybrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybrief.store.ArtifactStore;
import org.daybrief.store.ArtifactStore.Artifact;
import org.daybrief.store.EditionState;
import org.daybrief.store.EditionStore;
import org.daybrief.store.StoredEdition;
import org.daybrief.text.Digest;

/** Brings an edition's files into the output folder, and makes them again where they are missing. */
final class Publication {

    private final EditionStore editions;
    private final ArtifactStore artifacts;

    Publication(EditionStore editions, ArtifactStore artifacts) {
        this.editions = editions;
        this.artifacts = artifacts;
    }

    /** Moves the made files into their place; those of the revisions before are kept beside. */
    void publish(EditionRun run) throws IOException {
        OutputFolder output = new OutputFolder(run.settings().output());
        Path made = output.temporary(run.key());
        Formats formats = new Formats(run.settings().templates());
        keepReplaced(run, output, formats);
        Path folder = output.current(run.key());
        List<Artifact> published = new ArrayList<>();
        for (String extension : formats.extensions()) {
            Path file = made.resolve(run.key().briefing() + "." + extension);
            published.add(artifact(file));
            OutputFolder.place(file, folder);
        }
        artifacts.replace(run.id(), published);
        OutputFolder.remove(made);
    }

    private void keepReplaced(EditionRun run, OutputFolder output, Formats formats) throws IOException {
        for (StoredEdition earlier :
                editions.revisions(run.key().briefing(), run.key().date())) {
            if (earlier.key().revision() < run.key().revision() && earlier.state() == EditionState.DONE) {
                restore(earlier, output, output.replaced(earlier.key()), formats);
            }
        }
    }

    /**
     * Writes those files again that are missing, of all revisions of an edition.
     *
     * @return the files that were written
     */
    List<Path> restoreAll(List<StoredEdition> revisions, Path root, Formats formats) throws IOException {
        OutputFolder output = new OutputFolder(root);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            StoredEdition edition = revisions.get(i);
            boolean last = i == revisions.size() - 1;
            Path folder = last ? output.current(edition.key()) : output.replaced(edition.key());
            written.addAll(restore(edition, output, folder, formats));
        }
        return written;
    }

    private List<Path> restore(StoredEdition edition, OutputFolder output, Path folder, Formats formats)
            throws IOException {
        List<Artifact> missing = new ArrayList<>();
        for (Artifact artifact : artifacts.of(edition.id())) {
            if (!Files.exists(folder.resolve(artifact.file()))) {
                missing.add(artifact);
            }
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        Path made = OutputFolder.fresh(output.temporary(edition.key()));
        List<Path> written = new ArrayList<>();
        boolean rendered = false;
        for (Artifact artifact : missing) {
            Path file = made.resolve(artifact.file());
            Path standing = output.current(edition.key()).resolve(artifact.file());
            if (isSame(standing, artifact)) {
                Files.copy(standing, file, StandardCopyOption.REPLACE_EXISTING);
            } else if (!rendered) {
                byte[] frozen = Objects.requireNonNull(editions.frozen(edition.id()));
                formats.write(frozen, edition.key().briefing(), made);
                rendered = true;
            }
            OutputFolder.place(file, folder);
            written.add(folder.resolve(artifact.file()));
        }
        OutputFolder.remove(made);
        return written;
    }

    private static boolean isSame(Path file, Artifact artifact) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == artifact.size()
                && artifact(file).sha256().equals(artifact.sha256());
    }

    private static Artifact artifact(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new Artifact(file.getFileName().toString(), Digest.sha256(bytes), bytes.length);
    }
}
