package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a rule.
 *
 * @param source the words that name the speaker; null where {@code speaker} is carried over from another quotation
 * @param speaker as resolved for another quotation; null where {@code source} is to be resolved
 * @param cue "said"
 * @param saying whose cue clause tells the day
 */
record Spoken(
        @Nullable Phrase source,
        @Nullable Speaker speaker,
        @Nullable String cue,
        @Nullable Saying saying) {

    static Spoken by(Saying saying) {
        return new Spoken(saying.source(), null, saying.cueText(), saying);
    }
}
