package org.daybrief.statement;

/** Finds one kind of thing in an article and adds it to the reading. {@link Annotators} names them all in order. */
interface Annotator {

    void annotate(Reading reading);
}
