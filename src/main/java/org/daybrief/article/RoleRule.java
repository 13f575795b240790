package org.daybrief.article;

/** One reason why a block of text is something else than a paragraph of the body. */
interface RoleRule {

    /** Looks at each block a small constant number of times. */
    void mark(Layout layout);
}
