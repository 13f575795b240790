package org.daybrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybrief.settings.Settings;
import org.daybrief.store.ArtifactStore.Artifact;
import org.daybrief.store.EditionState;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.Stores;
import org.daybrief.text.Digest;

/** The pages of finished editions: the published file where it stands unchanged, else the same bytes made again from the frozen edition. */
public final class StoredPages {

    private final Stores stores;
    private final Settings settings;

    public StoredPages(Stores stores, Settings settings) {
        this.stores = stores;
        this.settings = settings;
    }

    /**
     * The page of the last revision that is done.
     *
     * @param extension html, pdf or json
     * @return empty where there is no such edition
     */
    public Optional<byte[]> page(String briefing, LocalDate date, String extension) throws IOException {
        List<StoredEdition> done = stores.editions().revisions(briefing, date).stream()
                .filter(edition -> edition.state() == EditionState.DONE)
                .toList();
        if (done.isEmpty()) {
            return Optional.empty();
        }
        StoredEdition last = done.get(done.size() - 1);
        if (extension.equals("json")) {
            return Optional.ofNullable(stores.editions().frozen(last.id()));
        }
        String name = last.key().briefing() + "." + extension;
        for (Artifact artifact : stores.artifacts().of(last.id())) {
            if (artifact.file().equals(name)) {
                Path file =
                        new OutputFolder(settings.output()).current(last.key()).resolve(name);
                byte[] published = published(file, artifact);
                return Optional.of(published.length > 0 ? published : rendered(last, name));
            }
        }
        return Optional.empty();
    }

    /** Empty where the file is gone or was changed. */
    private static byte[] published(Path file, Artifact artifact) throws IOException {
        try {
            byte[] content = Files.readAllBytes(file);
            return Digest.sha256(content).equals(artifact.sha256()) ? content : new byte[0];
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    /** One at a time: a page takes a second of a processor. */
    private synchronized byte[] rendered(StoredEdition edition, String name) throws IOException {
        Path folder = Files.createTempDirectory("page");
        try {
            byte[] frozen = Objects.requireNonNull(stores.editions().frozen(edition.id()), "done and not frozen");
            new Formats(settings.templates()).write(frozen, edition.key().briefing(), folder);
            return Files.readAllBytes(folder.resolve(name));
        } finally {
            OutputFolder.remove(folder);
        }
    }
}
