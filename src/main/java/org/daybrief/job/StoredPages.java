package org.daybrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybrief.settings.Settings;
import org.daybrief.store.ArtifactStore.Artifact;
import org.daybrief.store.EditionKey;
import org.daybrief.store.EditionState;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.Stores;
import org.daybrief.text.Digest;

/** The pages of finished editions: the published file where it stands unchanged, else the same bytes made again from the frozen edition. */
public final class StoredPages {

    /** Pages that were made again and are kept. */
    private static final int KEPT = 4;

    private record Made(long edition, String name) {}

    private final Stores stores;
    private final Settings settings;
    private final Map<Made, byte[]> made = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Made, byte[]> eldest) {
            return size() > KEPT;
        }
    };

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
        return done.isEmpty() ? Optional.empty() : page(done.get(done.size() - 1), extension);
    }

    /**
     * The page of one revision, also where a later one has replaced it.
     *
     * @param edition that is done
     * @param extension html, pdf or json
     * @return empty where it has none, or nothing of it is kept any more
     */
    public Optional<byte[]> page(StoredEdition edition, String extension) throws IOException {
        if (extension.equals("json")) {
            return Optional.ofNullable(stores.editions().frozen(edition.id()));
        }
        String name = edition.key().briefing() + "." + extension;
        for (Artifact artifact : stores.artifacts().of(edition.id())) {
            if (artifact.file().equals(name)) {
                byte[] published = published(edition.key(), artifact);
                return Optional.of(published.length > 0 ? published : rendered(edition, name));
            }
        }
        return Optional.empty();
    }

    private byte[] published(EditionKey key, Artifact artifact) throws IOException {
        OutputFolder output = new OutputFolder(settings.output());
        byte[] current = published(output.current(key).resolve(artifact.file()), artifact);
        return current.length > 0 ? current : published(output.replaced(key).resolve(artifact.file()), artifact);
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

    /** One at a time, and kept for the next who asks: a page takes a second of a processor. */
    private synchronized byte[] rendered(StoredEdition edition, String name) throws IOException {
        Made page = new Made(edition.id(), name);
        byte[] known = made.get(page);
        if (known == null) {
            known = make(edition, name);
            made.put(page, known);
        }
        return known;
    }

    private byte[] make(StoredEdition edition, String name) throws IOException {
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
