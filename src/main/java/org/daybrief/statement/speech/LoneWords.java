package org.daybrief.statement.speech;

import org.jspecify.annotations.Nullable;

/** Without a speaker only whole sentences are speech: a word or two between marks is a term or a wink of the writer. */
final class LoneWords implements NotSpeech {

    private static final int SENTENCE = 4;

    @Override
    public boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken) {
        return spoken == null
                && (QuoteShape.kind(speech, quote) != SaidWords.Kind.DIRECT
                        || QuoteShape.wordCount(speech, quote) < SENTENCE);
    }
}
