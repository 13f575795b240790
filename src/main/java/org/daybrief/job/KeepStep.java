package org.daybrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybrief.store.RequestStore;

/** Puts the pages of a request into the store: what is published of an edition is kept of a request. */
final class KeepStep implements EditionStep {

    private final RequestStore requests;

    KeepStep(RequestStore requests) {
        this.requests = requests;
    }

    @Override
    public void run(EditionRun run) throws IOException {
        Path made = new OutputFolder(run.settings().output()).temporary(run.key());
        String name = run.key().briefing();
        requests.keep(
                run.id(),
                Files.readAllBytes(made.resolve(name + ".pdf")),
                Files.readAllBytes(made.resolve(name + ".html")));
        OutputFolder.remove(made);
    }
}
