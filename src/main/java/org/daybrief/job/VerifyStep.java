package org.daybrief.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Provenance;
import org.daybrief.render.RenderedCheck;
import org.daybrief.store.EditionStore;

/** Refuses an edition with a word that no source has, in its records or in its files. */
final class VerifyStep implements EditionStep {

    private final EditionStore editions;

    VerifyStep(EditionStore editions) {
        this.editions = editions;
    }

    @Override
    public void run(EditionRun run) throws IOException {
        Briefing briefing = Formats.thaw(Objects.requireNonNull(editions.frozen(run.id())));
        List<String> problems = new ArrayList<>(Provenance.problems(briefing));
        Path folder = new OutputFolder(run.settings().output()).temporary(run.key());
        RenderedCheck check = new RenderedCheck(briefing);
        Path html = folder.resolve(run.key().briefing() + ".html");
        Path pdf = folder.resolve(run.key().briefing() + ".pdf");
        if (Files.exists(html)) {
            check.html(Files.readString(html, StandardCharsets.UTF_8))
                    .forEach(problem -> problems.add("HTML: " + problem));
        }
        if (Files.exists(pdf)) {
            check.pdf(Files.readAllBytes(pdf)).forEach(problem -> problems.add("PDF: " + problem));
        }
        if (!problems.isEmpty()) {
            throw new EditionRefusedException(problems);
        }
    }
}
