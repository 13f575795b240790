package org.daybrief.job;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.BriefingComposer;
import org.daybrief.briefing.Coverage.FileOutcome;
import org.daybrief.briefing.Coverage.Outcome;
import org.daybrief.briefing.Edition;
import org.daybrief.render.JsonRenderer;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.store.EditionStore;
import org.daybrief.store.EntryStore;
import org.daybrief.store.ManifestStore;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.StoredEdition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the edition and freezes it, in one transaction with the entry of its contents: from here on nothing is read but what is stored. */
final class ComposeStep implements EditionStep {

    private static final Logger LOG = LoggerFactory.getLogger(ComposeStep.class);

    private final EditionStore editions;
    private final ManifestStore manifest;
    private final EntryStore entries;
    private final ReadArticles articles;
    private final BriefingComposer composer = new BriefingComposer();

    ComposeStep(EditionStore editions, ManifestStore manifest, EntryStore entries, ReadArticles articles) {
        this.editions = editions;
        this.manifest = manifest;
        this.entries = entries;
        this.articles = articles;
    }

    @Override
    public void run(EditionRun run) {
        List<FileState> files = manifest.states(run.id());
        Briefing before = run.isOnDemand() ? null : before(run);
        Edition edition = edition(run, before);
        Briefing briefing =
                dated(composer.compose(run.definition(), edition, used(run, files), others(files), before), run);
        articles.clear();
        manifest.outcomes(run.id(), changed(files, briefing));
        if (!run.isOnDemand()) {
            entries.enter(run.key(), hashes(briefing));
        }
        editions.freeze(run.id(), edition.number(), edition.asOf(), json(briefing), Totals.of(briefing));
    }

    private Edition edition(EditionRun run, @Nullable Briefing before) {
        if (run.periodFrom() != null) {
            OffsetDateTime from =
                    run.periodFrom().atStartOfDay(run.definition().zone()).toOffsetDateTime();
            return new Edition(run.key().date(), Edition.ON_DEMAND, 1, run.asOf(), from, null);
        }
        StoredEdition previous =
                editions.previous(run.key().briefing(), run.key().date()).orElse(null);
        return new Edition(
                run.key().date(),
                editions.numberFor(run.key()),
                run.key().revision(),
                run.asOf(),
                previous == null ? null : OffsetDateTime.parse(Objects.requireNonNull(previous.asOf())),
                before == null ? null : before.edition().number());
    }

    /** What its readers had last; null for the first edition, and where that one is pruned or cannot be read. */
    private @Nullable Briefing before(EditionRun run) {
        StoredEdition edition =
                editions.delivered(run.key().briefing(), run.key().date()).orElse(null);
        byte[] frozen = edition == null ? null : editions.frozen(edition.id());
        try {
            return frozen == null ? null : Formats.thaw(frozen);
        } catch (IllegalStateException e) {
            LOG.warn(
                    "Edition {} cannot be read, so that {} is compared with none: all in it is new",
                    edition.key(),
                    run.key(),
                    e);
            return null;
        }
    }

    private List<AnalyzedArticle> used(EditionRun run, List<FileState> files) {
        int read =
                (int) files.stream().filter(file -> file.state().equals("OK")).count();
        Map<Integer, AnalyzedArticle> all = articles.all(run, read);
        return files.stream()
                .filter(file -> Outcome.USED.name().equals(file.outcome()))
                .map(file -> all.get(file.seq()))
                .toList();
    }

    private static List<FileOutcome> others(List<FileState> files) {
        List<FileOutcome> others = new ArrayList<>();
        for (FileState file : files) {
            Outcome outcome = Outcome.valueOf(Objects.requireNonNull(file.outcome(), file.path()));
            if (outcome != Outcome.USED) {
                others.add(new FileOutcome(file.path(), outcome, file.reason()));
            }
        }
        return others;
    }

    /** The first edition of a briefing begins with the day of its oldest article. */
    private static Briefing dated(Briefing briefing, EditionRun run) {
        Edition edition = briefing.edition();
        LocalDate oldest = briefing.articles().stream()
                .map(source -> source.analyzed().article().published().day())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (edition.from() != null || oldest == null) {
            return briefing;
        }
        OffsetDateTime from = oldest.atStartOfDay(run.definition().zone()).toOffsetDateTime();
        return new Briefing(
                briefing.id(),
                briefing.title(),
                new Edition(
                        edition.date(),
                        edition.number(),
                        edition.revision(),
                        edition.asOf(),
                        from.isBefore(edition.asOf()) ? from : edition.asOf(),
                        edition.previous()),
                briefing.marking(),
                briefing.articles(),
                briefing.entities(),
                briefing.stories(),
                briefing.glance(),
                briefing.coverage());
    }

    /** Outcomes that the composer alone could know: off the topic, dated after the edition. */
    private static List<FileState> changed(List<FileState> files, Briefing briefing) {
        Map<String, FileOutcome> outcomes = new HashMap<>();
        briefing.coverage().files().forEach(file -> outcomes.put(file.file(), file));
        List<FileState> changed = new ArrayList<>();
        for (FileState file : files) {
            FileOutcome now = Objects.requireNonNull(outcomes.get(file.path()), file.path());
            if (!now.outcome().name().equals(file.outcome()) || !Objects.equals(now.reason(), file.reason())) {
                changed.add(new FileState(
                        file.seq(),
                        file.path(),
                        file.sha256(),
                        file.state(),
                        now.outcome().name(),
                        now.reason()));
            }
        }
        return changed;
    }

    private static Set<String> hashes(Briefing briefing) {
        Set<String> hashes = new HashSet<>();
        briefing.articles()
                .forEach(source -> hashes.add(source.analyzed().article().sha256()));
        return hashes;
    }

    private static byte[] json(Briefing briefing) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 16);
        new JsonRenderer().render(briefing, json);
        return json.toByteArray();
    }
}
