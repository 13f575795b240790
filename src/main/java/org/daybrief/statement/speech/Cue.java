package org.daybrief.statement.speech;

import java.util.Set;

/**
 * A verb by which somebody says something.
 *
 * @param verb its infinitive
 * @param tier whether it reports speech or a stance
 * @param force what it makes of what is said
 * @param negates whether the verb itself says that it is not so: "deny"
 * @param frames what may follow it; see the head of {@code lexicon/en/cues.tsv}
 */
public record Cue(String verb, Tier tier, Force force, boolean negates, Set<String> frames) {

    /** What a verb of saying makes of what is said; the names are those of the certainty of a statement. */
    public enum Force {
        STATED,
        CONFIRMED,
        CLAIMED,
        REPORTED,
        ESTIMATED,
        EXPECTED,
        POSSIBLE,
        DENIED,
        UNKNOWN
    }

    /** How sure the verb is a sign of somebody's words. */
    public enum Tier {
        /** "said", "told": somebody spoke or wrote. */
        SPEECH,
        /** "believes", "wants": somebody holds or hints it. */
        STANCE
    }

    /** The shape in which a verb stands. */
    public enum Form {
        /** "say": plural or infinitive. */
        BASE,
        /** "says". */
        PRESENT,
        /** "said": past, and participle too unless {@link #PARTICIPLE} is named. */
        PAST,
        /** "known", where it differs from the past. */
        PARTICIPLE,
        /** "saying". */
        GERUND
    }

    public Cue {
        frames = Set.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
