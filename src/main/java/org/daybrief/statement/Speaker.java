package org.daybrief.statement;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param name the fullest form of a name, or the source's words
 * @param role null where the article tells none
 */
record Speaker(String name, @Nullable String role) {}
