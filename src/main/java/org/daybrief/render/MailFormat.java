package org.daybrief.render;

/** How a subscriber wants the edition. */
public enum MailFormat {
    /** The whole edition in the body. */
    HTML,
    /** At a glance in the body, the PDF attached. */
    PDF,
    /** At a glance in the body and a link to the page. */
    LINK
}
