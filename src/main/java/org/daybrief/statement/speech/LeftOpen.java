package org.daybrief.statement.speech;

import org.jspecify.annotations.Nullable;

/** A mark that nothing closes proves speech only where somebody speaks: else it may be a slip of the keys. */
final class LeftOpen implements NotSpeech {

    @Override
    public boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken) {
        return !quote.closed() && (spoken == null || spoken.source() == null && spoken.speaker() == null);
    }
}
