package org.daybrief.statement.speech;

import org.jspecify.annotations.Nullable;

/** One reason why nobody speaks what stands between marks. {@link NotSpeechRules} names them all. */
interface NotSpeech {

    /** @param spoken what the rules of speakers found; null where they found nobody */
    boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken);
}
