package org.daybrief.article;

/** What the bytes of a file turned out to be. */
sealed interface Decoded {

    /** Characters: lines end with a line feed, and none is a control character but line feed and tabulator. */
    record Characters(String text) implements Decoded {}

    /** No text; the reason says what it is and what to do. */
    record NoText(String reason) implements Decoded {}
}
