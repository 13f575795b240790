package org.daybrief.statement;

import java.util.Set;

/** Verbs that tell that somebody said something: what a date beside them dates is the saying. */
final class SpeechVerbs {

    private static final Set<String> VERBS = Set.of(
            "said", "says", "say", "told", "tells", "added", "adds", "wrote", "writes", "announced", "announces",
            "confirmed", "confirms", "claimed", "claims", "stated", "states", "warned", "warns", "reported", "reports",
            "described", "describes", "explained", "argued", "argues", "insisted", "declared", "acknowledged", "admitted",
            "denied", "tweeted", "posted", "noted", "remarked", "replied", "responded", "testified", "urged", "asked",
            "suggested", "alleged", "accused", "revealed", "disclosed", "estimated", "predicted", "pledged", "vowed",
            "promised", "called", "clarified", "commented", "concluded", "indicated", "recalled", "stressed", "reiterated");

    private SpeechVerbs() {}

    /** Whether the word (in lower case) is one. */
    static boolean has(String lower) {
        return VERBS.contains(lower);
    }
}
