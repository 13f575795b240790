package org.daybrief.statement;

import org.daybrief.statement.clause.BareWords;
import org.daybrief.text.Span;

/**
 * Who says what the statement says, if its text tells.
 *
 * @param source the source's words: "South Korean officials"
 * @param cue the word that makes it an attribution: "described", "according to"
 * @param span where {@code source} stands
 */
public record Attribution(String source, String cue, Span span) {

    /** Whether the source's words tell who it is: "South Korean officials" do, "he" and "the two" do not. */
    public boolean tellsWho() {
        return !BareWords.all(source);
    }
}
