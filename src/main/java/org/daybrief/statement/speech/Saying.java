package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One place where a sentence tells that somebody says, holds or hints something.
 *
 * @param line the sentence
 * @param source who; null where the sentence shares it with nothing that could be found
 * @param cue the verb, noun or adjective; null for "according to"
 * @param first first unit of the cue
 * @param end after the last unit of the cue
 * @param shape how source and cue stand to each other
 * @param negated whether the saying itself is negated: "did not say"
 */
public record Saying(
        Line line, @Nullable Phrase source, @Nullable Cue cue, int first, int end, Shape shape, boolean negated) {

    /** The orders in which English puts source and cue. */
    enum Shape {
        /** "Patel said", "officials, who …, have said". */
        SUBJECT_FIRST,
        /** "said Patel". */
        VERB_FIRST,
        /** "according to Patel". */
        ACCORDING_TO,
        /** "was confirmed by Patel". */
        PASSIVE,
        /** "a man who said": the source is the noun of a restrictive clause. */
        RELATIVE,
        /** "Patel's claim that": the cue is a noun. */
        NOUN,
        /** "Patel is sure that": the cue is an adjective. */
        ADJECTIVE,
        /** "…, saying that": the source is the subject of a verb before. */
        SHARED
    }

    public String cueText() {
        return cue == null ? "according to" : line.lower(first);
    }

    /** Whether a verb tells it, or "according to": only such a one introduces words between quotation marks. */
    boolean isVerbal() {
        return shape != Shape.NOUN && shape != Shape.ADJECTIVE;
    }

    boolean isSpeech() {
        return cue == null || cue.tier() == Cue.Tier.SPEECH;
    }
}
