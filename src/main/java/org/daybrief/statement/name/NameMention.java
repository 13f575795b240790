package org.daybrief.statement.name;

import org.daybrief.text.Span;

/**
 * A place in the text where something is named.
 *
 * @param sentence index of the sentence
 * @param span where
 * @param entity index in {@link NamesRead#entities()}
 */
public record NameMention(int sentence, Span span, int entity) {}
