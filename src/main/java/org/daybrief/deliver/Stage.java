package org.daybrief.deliver;

/** How far the handing over of one message has come: decides what silence means. */
public enum Stage {
    /** Its sender is being told. */
    SENDER,
    /** Its recipient is being told. */
    RECIPIENT,
    /** The server is asked to take the content; none was sent yet. */
    DATA,
    /** The content is on its way: from here on the server may have it. */
    CONTENT
}
