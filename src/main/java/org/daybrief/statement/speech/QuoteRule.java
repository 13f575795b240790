package org.daybrief.statement.speech;

import org.jspecify.annotations.Nullable;

/** One way in which English tells who spoke the words between quotation marks. {@link QuoteRules} names them all in order. */
interface QuoteRule {

    /** Who and by which cue; null where this rule does not tell. */
    @Nullable
    Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before);
}
