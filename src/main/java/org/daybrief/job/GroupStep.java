package org.daybrief.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.briefing.Coverage.Outcome;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.store.EditionStore;
import org.daybrief.store.EntryStore;
import org.daybrief.store.ManifestStore;
import org.daybrief.store.ManifestStore.FileState;
import org.jspecify.annotations.Nullable;

/** Groups the articles by what becomes of them: used, a copy of another, in an edition already, too old. */
final class GroupStep implements EditionStep {

    private final EditionStore editions;
    private final ManifestStore manifest;
    private final EntryStore entries;
    private final ReadArticles articles;

    GroupStep(EditionStore editions, ManifestStore manifest, EntryStore entries, ReadArticles articles) {
        this.editions = editions;
        this.manifest = manifest;
        this.entries = entries;
        this.articles = articles;
    }

    @Override
    public void run(EditionRun run) {
        if (editions.frozen(run.id()) != null) {
            return;
        }
        List<FileState> read = manifest.states(run.id()).stream()
                .filter(file -> file.state().equals("OK"))
                .toList();
        Map<Integer, AnalyzedArticle> analyzed = articles.all(run, read.size());
        Map<String, String> entered = entries.ofOtherEditions(run.key());
        Map<String, String> seen = new HashMap<>();
        List<FileState> decided = new ArrayList<>(read.size());
        for (FileState file : read) {
            AnalyzedArticle article = analyzed.get(file.seq());
            decided.add(decide(run, file, article, entered, seen));
        }
        manifest.outcomes(run.id(), decided);
    }

    private static FileState decide(
            EditionRun run,
            FileState file,
            AnalyzedArticle article,
            Map<String, String> entered,
            Map<String, String> seen) {
        String sha256 = article.article().sha256();
        String edition = entered.get(sha256);
        if (edition != null) {
            return outcome(file, Outcome.DUPLICATE, "Its content is already in " + edition + ".");
        }
        String first = seen.putIfAbsent(sha256, file.path());
        if (first != null) {
            return outcome(file, Outcome.DUPLICATE, "It has the same content as " + first + ".");
        }
        String age = tooOld(run, article);
        return age == null ? outcome(file, Outcome.USED, null) : outcome(file, Outcome.TOO_OLD, age);
    }

    private static @Nullable String tooOld(EditionRun run, AnalyzedArticle article) {
        Integer most = run.definition().maxAgeDays();
        var day = article.article().published().day();
        if (most == null
                || day == null
                || !day.isBefore(run.asOf().toLocalDate().minusDays(most))) {
            return null;
        }
        return "It is of " + day + "; this briefing takes " + most + " days. Raise max-age to have it.";
    }

    private static FileState outcome(FileState file, Outcome outcome, @Nullable String reason) {
        return new FileState(file.seq(), file.path(), file.sha256(), file.state(), outcome.name(), reason);
    }
}
