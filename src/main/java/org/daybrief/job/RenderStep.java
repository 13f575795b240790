package org.daybrief.job;

import java.io.IOException;
import java.util.Objects;
import org.daybrief.store.EditionStore;

/** Writes the frozen edition in all formats into a folder that no reader looks at. */
final class RenderStep implements EditionStep {

    private final EditionStore editions;

    RenderStep(EditionStore editions) {
        this.editions = editions;
    }

    @Override
    public void run(EditionRun run) throws IOException {
        byte[] frozen = Objects.requireNonNull(editions.frozen(run.id()), "composed before it is rendered");
        OutputFolder output = new OutputFolder(run.settings().output());
        new Formats(run.settings().templates())
                .write(frozen, run.key().briefing(), OutputFolder.fresh(output.temporary(run.key())));
    }
}
