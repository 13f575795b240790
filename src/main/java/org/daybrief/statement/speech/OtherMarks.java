package org.daybrief.statement.speech;

import org.jspecify.annotations.Nullable;

/**
 * A text keeps one kind of mark for speech: where double ones are more frequent, single ones stand in headlines, around
 * terms and inside quotations.
 */
final class OtherMarks implements NotSpeech {

    @Override
    public boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken) {
        return quote.single() && !speech.singleMarksQuote;
    }
}
