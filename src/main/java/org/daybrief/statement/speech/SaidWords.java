package org.daybrief.statement.speech;

import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says.
 *
 * @param sentence index of the sentence where they begin
 * @param span the words, without quotation marks
 * @param kind how they are given
 * @param speaker who; null where the text does not tell
 * @param cue "said"; null where no word introduces them
 * @param saying whose clause may tell the day; null where they are carried over from other words
 */
public record SaidWords(
        int sentence,
        Span span,
        Kind kind,
        @Nullable Speaker speaker,
        @Nullable String cue,
        @Nullable Saying saying) {

    /** How words are given. */
    public enum Kind {
        /** A whole sentence or clause between quotation marks. */
        DIRECT,
        /** Told in the article's own words. */
        INDIRECT,
        /** Some words between quotation marks inside a sentence of the article's own. */
        FRAGMENT
    }
}
