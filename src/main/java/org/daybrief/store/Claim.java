package org.daybrief.store;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The answer to one who wants to work on an edition. */
public sealed interface Claim {

    /**
     * The edition is his.
     *
     * @param fence greater than all before
     */
    record Granted(long fence) implements Claim {}

    /**
     * Somebody else works on it, or on another edition of its briefing.
     *
     * @param edition that is worked on
     * @param until when he has it unless he renews that; null where it cannot be told
     */
    record Denied(EditionKey edition, @Nullable OffsetDateTime until) implements Claim {}

    /** There is nothing to work on: it is done. */
    record Done() implements Claim {}
}
