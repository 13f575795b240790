package org.daybrief.statement.speech;

import org.daybrief.text.Span;

/**
 * A quoted stretch and where it stands.
 *
 * @param index among the quoted stretches
 * @param span the words without the marks
 * @param firstLine index of the line where it begins
 * @param firstUnit its unit there
 * @param lastLine index of the line where it ends
 * @param lastUnit its unit there
 * @param single whether single marks hold it
 * @param closed whether a mark ends it; not where the speech goes on in the next paragraph
 */
record Placed(
        int index,
        Span span,
        int firstLine,
        int firstUnit,
        int lastLine,
        int lastUnit,
        boolean single,
        boolean closed) {}
