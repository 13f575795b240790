package org.daybrief.statement.speech;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param name the fullest form of a name, or the source's words
 * @param role null where the article tells none
 */
public record Speaker(String name, @Nullable String role) {}
