package org.daybrief.statement;

import java.time.LocalDate;
import org.daybrief.statement.clause.BareWords;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words.
 *
 * @param id unique within the statement where it begins: q1, q2 …
 * @param span the words, without the quotation marks; it may end in a later statement
 * @param text the literal text of the span
 * @param kind how they are given
 * @param speaker who said them, in the source's fullest form of the name; in what the article tells in its own words it
 *     may be a pronoun as it stands; null where the text does not tell
 * @param speakerRole "US State Department spokesman"
 * @param cue the verb that introduces them: "said"
 * @param saidOn the day they were said
 */
public record Quotation(
        String id,
        Span span,
        String text,
        Kind kind,
        @Nullable String speaker,
        @Nullable String speakerRole,
        @Nullable String cue,
        @Nullable LocalDate saidOn) {

    /** Whether the speaker's words tell who it is: "Ann Lee" does, "he" does not. */
    public boolean tellsWho() {
        return speaker != null && !BareWords.all(speaker);
    }

    /** How words are given. */
    public enum Kind {
        /** A whole sentence or clause between quotation marks. */
        DIRECT,
        /** "Patel said that …" */
        INDIRECT,
        /** Some words between quotation marks inside a sentence of the article's own, said by somebody. */
        FRAGMENT
    }
}
