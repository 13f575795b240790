package org.daybrief.job;

import java.time.Clock;
import java.util.Objects;
import org.daybrief.briefing.Marking;
import org.daybrief.settings.MailSettings;
import org.daybrief.store.StoredEdition.Totals;
import org.daybrief.store.Stores;

/** Writes down who is to get the edition. Nothing is sent here: an edition is done whether or not mail leaves. */
final class EnqueueStep implements EditionStep {

    private final Stores stores;
    private final Clock clock;

    EnqueueStep(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public void run(EditionRun run) {
        run.lease().hold();
        if (run.isOnDemand()) {
            return;
        }
        MailSettings mail = run.settings().mail();
        Totals totals = Objects.requireNonNull(
                stores.editions().find(run.key()).orElseThrow().totals(), "composed before it is queued");
        if (mail.host() == null || isSkipped(mail, totals)) {
            return;
        }
        Marking marking = run.definition().marking();
        stores.deliveries()
                .enqueue(
                        run.id(),
                        run.key(),
                        marking,
                        stores.subscribers().recipients(run.key().briefing(), marking),
                        clock.instant());
    }

    /** Whether nobody gets the edition because it has nothing new, as the settings say. */
    static boolean isSkipped(MailSettings mail, Totals totals) {
        return totals.used() == 0 && !mail.sendsNothingNew();
    }
}
