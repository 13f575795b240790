package org.daybrief.statement.clause;

import org.daybrief.text.Span;

/**
 * Where a sentence stands.
 *
 * @param index 0, 1 … in reading order
 * @param block index of the block that holds it
 * @param span in the text
 * @param firstToken index of its first token
 * @param endToken index after its last one
 */
public record SentencePlace(int index, int block, Span span, int firstToken, int endToken) {}
