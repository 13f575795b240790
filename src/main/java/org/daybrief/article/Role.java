package org.daybrief.article;

/** What a block of an article, and so each sentence in it, is for. Only {@link #BODY} is evidence. */
public enum Role {
    BODY,
    HEADING,
    TITLE,
    DECK,
    CAPTION,
    BULLET,
    EMBED,
    FURNITURE
}
