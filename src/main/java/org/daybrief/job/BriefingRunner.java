package org.daybrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.daybrief.job.EditionReport.Result;
import org.daybrief.store.Claim;
import org.daybrief.store.EditionKey;
import org.daybrief.store.EditionState;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.StoredEdition.Making;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Runs editions: decides whether there is anything to do, takes the lease, recovers what a dead run has left, starts the job. */
public final class BriefingRunner {

    private final Stores stores;
    private final JobStarter starter;
    private final Clock clock;

    BriefingRunner(Stores stores, JobStarter starter, Clock clock) {
        this.stores = stores;
        this.starter = starter;
        this.clock = clock;
    }

    /**
     * Makes the edition, or says why not.
     *
     * @throws EditionBusyException where another run works on it
     */
    public EditionReport run(RunRequest request) throws IOException {
        long began = System.nanoTime();
        Outcome outcome = decide(request);
        return report(outcome, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Ends the running job between two chunks; the next run of the edition goes on with it. */
    public void stop() {
        starter.stop();
    }

    private record Outcome(
            EditionKey key,
            Result result,
            @Nullable String message,
            @Nullable String failedStep,
            List<Path> written) {

        Outcome(EditionKey key, Result result, @Nullable String message, List<Path> written) {
            this(key, result, message, null, written);
        }
    }

    private Outcome decide(RunRequest request) throws IOException {
        List<StoredEdition> revisions =
                stores.editions().revisions(request.definition().id(), request.date());
        StoredEdition last = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
        if (last == null) {
            return make(request, create(new EditionKey(request.definition().id(), request.date(), 1)));
        }
        return last.state() == EditionState.DONE ? again(request, revisions, last) : make(request, last);
    }

    private StoredEdition create(EditionKey key) {
        try {
            return stores.editions().create(key);
        } catch (DuplicateKeyException e) {
            return stores.editions().find(key).orElseThrow(() -> e); // another run has just begun it
        }
    }

    private Outcome again(RunRequest request, List<StoredEdition> revisions, StoredEdition last) throws IOException {
        Making making = making(request);
        String input =
                InputDigest.of(request.settings().input(), request.settings().maxFileSize());
        boolean sameInput = input.equals(last.inputDigest());
        boolean sameSettings =
                last.making() != null && last.making().settingsDigest().equals(making.settingsDigest());
        boolean sameProgram = last.making() != null && last.making().program().equals(making.program());
        if (sameInput && sameSettings && (sameProgram || !request.revise())) {
            Publication publication = new Publication(stores.editions(), stores.artifacts());
            Formats formats = new Formats(request.settings().templates());
            List<Path> written =
                    publication.restoreAll(revisions, request.settings().output(), formats);
            return new Outcome(last.key(), Result.UP_TO_DATE, "edition " + last.key() + " is up to date", written);
        }
        if (stores.editions().isPruned(last)) {
            return new Outcome(
                    last.key(),
                    Result.DIFFERS,
                    "edition " + last.key()
                            + " was pruned: it is not revised, because nobody knows any more who got it",
                    List.of());
        }
        if (!request.revise()) {
            String what = sameInput ? "settings" : "input";
            return new Outcome(
                    last.key(),
                    Result.DIFFERS,
                    "edition " + last.key() + " exists with other " + what + ": use --revise",
                    List.of());
        }
        return make(request, create(last.key().next()));
    }

    private Outcome make(RunRequest request, StoredEdition wanted) throws IOException {
        Claim claim = stores.leases().take(wanted.key());
        if (claim instanceof Claim.Denied denied) {
            throw EditionBusyException.of(denied);
        }
        if (!(claim instanceof Claim.Granted granted)) {
            return decide(request); // done meanwhile
        }
        try (Lease lease = new Lease(stores.leases(), clock, wanted.id(), granted.fence())) {
            StoredEdition edition = stores.editions().find(wanted.key()).orElseThrow(); // as others have left it
            begin(request, edition);
            EditionRun run = new EditionRun(
                    edition.id(), edition.key(), request.definition(), request.settings(), lease, request.progress());
            JobStarter.Ending ending = starter.start(run);
            lease.outcome(ending.state());
            return switch (ending.state()) {
                case DONE ->
                    new Outcome(edition.key(), Result.PUBLISHED, changedMeanwhile(request, edition), files(run));
                case STOPPED ->
                    new Outcome(
                            edition.key(),
                            Result.STOPPED,
                            "edition " + edition.key() + " was stopped: run again to go on with it",
                            List.of());
                default -> new Outcome(edition.key(), Result.FAILED, ending.problem(), ending.step(), List.of());
            };
        }
    }

    /** An edition that is not done goes on as it began, unless what it is made of has changed. */
    private void begin(RunRequest request, StoredEdition edition) {
        Making making = making(request);
        boolean begun = edition.making() != null;
        if (begun && (edition.state() == EditionState.REFUSED || !making.equals(edition.making()))) {
            starter.forget(edition.key());
            stores.editions().reset(edition);
            begun = false;
        }
        if (!begun) {
            stores.editions().begun(edition.id(), making, OffsetDateTime.now(clock));
        }
        starter.recover(edition.key());
    }

    private static Making making(RunRequest request) {
        return new Making(
                request.settings().input().toAbsolutePath().normalize().toString(),
                SettingsDigest.of(request.definition(), request.settings().numericDates()),
                request.program());
    }

    /** A run that went on where another had ended knows the files of then. */
    private @Nullable String changedMeanwhile(RunRequest request, StoredEdition edition) throws IOException {
        if (edition.making() == null) {
            return null;
        }
        String now =
                InputDigest.of(request.settings().input(), request.settings().maxFileSize());
        boolean same = stores.editions()
                .find(edition.key())
                .map(done -> now.equals(done.inputDigest()))
                .orElse(true);
        return same
                ? null
                : "This run finished an interrupted one with the files of then; the input folder has changed since."
                        + " New files enter the next edition, or this one with --revise.";
    }

    private static List<Path> files(EditionRun run) {
        Path folder = new OutputFolder(run.settings().output()).current(run.key());
        return new Formats(run.settings().templates())
                .extensions().stream()
                        .map(extension -> folder.resolve(run.key().briefing() + "." + extension))
                        .toList();
    }

    private EditionReport report(Outcome outcome, Duration took) {
        StoredEdition edition = stores.editions().find(outcome.key()).orElseThrow();
        return new EditionReport(
                outcome.key(),
                outcome.result(),
                outcome.message(),
                outcome.failedStep(),
                edition.number(),
                edition.totals(),
                stores.manifest().states(edition.id()),
                outcome.written(),
                took);
    }
}
