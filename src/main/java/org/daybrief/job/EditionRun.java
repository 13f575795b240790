package org.daybrief.job;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.settings.Settings;
import org.daybrief.store.EditionKey;
import org.jspecify.annotations.Nullable;

/**
 * One run of one edition: what every step is told.
 *
 * @param id of the edition's row
 * @param key which edition
 * @param definition of the briefing
 * @param settings folders, limits, threads
 * @param lease that this run holds on the edition
 * @param progress who is told how far it is
 * @param periodFrom first day of what was asked for on demand; null for an edition
 */
record EditionRun(
        long id,
        EditionKey key,
        BriefingDefinition definition,
        Settings settings,
        Lease lease,
        Progress progress,
        @Nullable LocalDate periodFrom) {

    /** A run of an edition. */
    EditionRun(
            long id, EditionKey key, BriefingDefinition definition, Settings settings, Lease lease, Progress progress) {
        this(id, key, definition, settings, lease, progress, null);
    }

    /** Whether its pages go to the store, to whoever asked, and nowhere else. */
    boolean isOnDemand() {
        return periodFrom != null;
    }

    /** The edition date at the definition's time in its zone; where clocks are put forward over it, the first moment after. */
    OffsetDateTime asOf() {
        return key.date().atTime(definition.at()).atZone(definition.zone()).toOffsetDateTime();
    }
}
