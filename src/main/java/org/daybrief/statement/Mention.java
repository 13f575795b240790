package org.daybrief.statement;

import org.daybrief.text.Span;

/**
 * A place where an entity is named.
 *
 * @param span where
 * @param text the literal text of the span
 * @param entity id of the {@link Entity}
 */
public record Mention(Span span, String text, String entity) {}
