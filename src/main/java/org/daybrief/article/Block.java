package org.daybrief.article;

import org.daybrief.text.Span;

/**
 * A paragraph, heading, bullet or other block of an article's text.
 *
 * @param span where it stands in {@link Article#text()}, white space around it left out
 * @param role what it is
 */
public record Block(Span span, Role role) {}
