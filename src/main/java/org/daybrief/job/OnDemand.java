package org.daybrief.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.job.OnDemandResult.Ending;
import org.daybrief.settings.Settings;
import org.daybrief.store.Claim;
import org.daybrief.store.EditionKey;
import org.daybrief.store.EditionState;
import org.daybrief.store.ManifestStore.StoredFile;
import org.daybrief.store.StoredEdition;
import org.daybrief.store.StoredEdition.Making;
import org.daybrief.store.StoredRequest;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Briefings for those who ask: the job and the pages of an edition, from the archive, into the store. Nothing is published, delivered or numbered.
 *
 * <pre>
 * OnDemandTicket ticket = onDemand.take(request);               // quick; RequestRefusedException: INVALID, NOTHING_FOUND, TOO_MANY
 * if (!ticket.stored()) {
 *     OnDemandResult result = onDemand.make(ticket, progress);  // the job, in this thread
 * }
 * byte[] pdf = onDemand.pdf(ticket.id());                       // null before it is done
 * </pre>
 *
 * Over HTTP: {@code take} in the POST (202, {@code Location: /api/briefings/<id>}), {@code make} in the queue of work, whose progress is the
 * events; {@link #find} tells whether an id is known and done. All methods may be called from any thread.
 */
public final class OnDemand {

    private static final long POLL_MILLIS = 100;

    private final Stores stores;
    private final Supplier<JobStarter> starters;
    private final RequestSearch search;
    private final Clock clock;
    private @Nullable JobStarter starter;
    private boolean stopped;

    /** @param starters asked once, when there is something to make: an answer from the store starts no machinery */
    OnDemand(Stores stores, Supplier<JobStarter> starters, Clock clock) {
        this.stores = stores;
        this.starters = starters;
        this.search = new RequestSearch(stores.archive());
        this.clock = clock;
    }

    /**
     * Finds the articles and freezes the manifest. The same request for the same content is the same row: what was made for it stands.
     *
     * @throws RequestRefusedException where nothing is to be made; its message is for the one who asks
     * @throws java.io.UncheckedIOException where a folder cannot be read; its message says which
     */
    public OnDemandTicket take(OnDemandRequest request) {
        List<RequestFile> files = search.files(request);
        String id = RequestDigest.of(request, files);
        int articles =
                (int) files.stream().filter(RequestFile.Taken.class::isInstance).count();
        StoredRequest stored = find(id).orElse(null);
        if (stored != null && stored.state() == EditionState.REFUSED) {
            starter().forget(stored.key());
            stores.transactions()
                    .executeWithoutResult(status -> stores.requests().remove(stored));
        }
        if (stored == null || stored.state() == EditionState.REFUSED) {
            add(request, files, id, articles);
        }
        return new OnDemandTicket(
                id,
                stored != null && stored.state() == EditionState.DONE,
                Asked.title(request),
                Asked.fileName(request),
                articles,
                request);
    }

    private void add(OnDemandRequest request, List<RequestFile> files, String id, int articles) {
        try {
            stores.transactions().executeWithoutResult(status -> freeze(request, files, id, articles));
        } catch (DuplicateKeyException e) {
            // somebody else has asked the same just now: his row is ours
        }
    }

    private void freeze(OnDemandRequest request, List<RequestFile> files, String id, int articles) {
        BriefingDefinition definition = Asked.definition(request);
        StoredEdition edition = stores.editions().create(EditionKey.ofRequest(id, request.to()));
        OffsetDateTime now = OffsetDateTime.now(clock);
        String source =
                request.articles() == null ? "archive" : request.articles().toString();
        stores.editions()
                .begun(
                        edition.id(),
                        new Making(
                                source,
                                SettingsDigest.of(definition, request.settings().numericDates()),
                                request.program()),
                        now);
        stores.requests()
                .add(new StoredRequest(
                        id,
                        edition.id(),
                        edition.state(),
                        definition.title(),
                        request.topics(),
                        request.from(),
                        request.to(),
                        definition.id(),
                        definition.length().name(),
                        articles,
                        now.toInstant()));
        List<StoredFile> taken = new ArrayList<>();
        int seq = 0;
        for (RequestFile file : files) {
            seq++;
            if (file instanceof RequestFile.Taken each) {
                taken.add(each.row(seq));
            } else if (file instanceof RequestFile.Left each) {
                stores.manifest().addBad(edition.id(), each.row(seq));
            }
        }
        stores.manifest().addNew(edition.id(), taken);
    }

    /** Makes the pages, or waits for whoever makes them already; returns at once where they are there. */
    public OnDemandResult make(OnDemandTicket ticket, Progress progress) throws InterruptedException {
        while (true) {
            StoredRequest stored = find(ticket.id()).orElseThrow();
            if (stored.state() == EditionState.DONE) {
                return OnDemandResult.DONE;
            }
            OnDemandResult result = stores.leases().take(stored.key()) instanceof Claim.Granted granted
                    ? make(stored, ticket.request(), granted, progress)
                    : null;
            if (result != null) {
                return result;
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** What became of it; null where another has taken it over. */
    private @Nullable OnDemandResult make(
            StoredRequest stored, OnDemandRequest request, Claim.Granted granted, Progress progress) {
        try (Lease lease = new Lease(stores.leases(), clock, stored.edition(), granted.fence())) {
            return make(stored, request, lease, progress);
        } catch (EditionBusyException e) {
            return null;
        }
    }

    private OnDemandResult make(StoredRequest stored, OnDemandRequest request, Lease lease, Progress progress) {
        if (stores.requests().pdf(stored.id()) != null) {
            lease.outcome(EditionState.DONE); // killed between its last step and the note of its end
            return OnDemandResult.DONE;
        }
        starter().recover(stored.key());
        JobStarter.Ending ending = starter()
                .start(new EditionRun(
                        stored.edition(),
                        stored.key(),
                        Asked.definition(request),
                        inside(request.settings()),
                        lease,
                        progress,
                        request.from()));
        lease.outcome(ending.state());
        return switch (ending.state()) {
            case DONE -> OnDemandResult.DONE;
            case STOPPED -> new OnDemandResult(Ending.STOPPED, "It was stopped: ask again to go on with it.");
            default -> new OnDemandResult(Ending.FAILED, ending.problem());
        };
    }

    /** The pages are made below the home folder: no folder that anybody reads shows them. */
    private static Settings inside(Settings settings) {
        Path folder = settings.home().resolve("tmp").resolve("on-demand");
        return new Settings(
                settings.input(),
                folder,
                settings.home(),
                settings.threads(),
                settings.maxFileSize(),
                settings.numericDates(),
                null,
                settings.templates(),
                settings.briefings(),
                settings.database(),
                settings.schedule(),
                settings.web(),
                settings.mail());
    }

    /** The request of that id; empty where there is none, whatever the id looks like. */
    public Optional<StoredRequest> find(String id) {
        return isId(id) ? stores.requests().find(id) : Optional.empty();
    }

    /** The page as PDF; null before it is done. */
    public byte @Nullable [] pdf(String id) {
        return isId(id) ? stores.requests().pdf(id) : null;
    }

    /** The page as HTML, UTF-8; null before it is done. */
    public byte @Nullable [] html(String id) {
        return isId(id) ? stores.requests().html(id) : null;
    }

    /** The edition as JSON; null before it is done. */
    public byte @Nullable [] json(String id) {
        return find(id).filter(request -> request.state() == EditionState.DONE)
                .map(request -> stores.editions().frozen(request.edition()))
                .orElse(null);
    }

    private static boolean isId(String id) {
        return id.length() == RequestDigest.LENGTH
                && id.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** What a file of the request is called, without its ending. */
    public static String fileName(StoredRequest request) {
        String topic = request.topics().isEmpty() ? request.briefing() : String.join("-", request.topics());
        return Asked.fileName(topic, request.from(), request.to());
    }

    /** Ends the running job between two chunks; what is left undone goes on when it is asked for again. */
    public synchronized void stop() {
        stopped = true;
        if (starter != null) {
            starter.stop();
        }
    }

    private synchronized JobStarter starter() {
        if (starter == null) {
            starter = starters.get();
            if (stopped) {
                starter.stop();
            }
        }
        return starter;
    }
}
