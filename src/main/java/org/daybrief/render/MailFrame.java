package org.daybrief.render;

import org.jspecify.annotations.Nullable;

/**
 * What a mail can point to besides its own words.
 *
 * @param page address of the edition's page; null where there is none
 * @param attached file name of the PDF that travels with the message; null where none does
 * @param tooLarge whether the PDF was left out because the message would be too large
 * @param unsubscribe whether each recipient has a link to end the subscription
 * @param preferences whether each recipient has a link to change it
 */
public record MailFrame(
        @Nullable String page, @Nullable String attached, boolean tooLarge, boolean unsubscribe, boolean preferences) {

    public MailFrame {
        if (page != null && Links.web(page) == null) {
            throw new IllegalArgumentException("no address of a page: " + page);
        }
    }

    /** The same without the PDF. */
    public MailFrame withoutAttachment() {
        return new MailFrame(page, null, true, unsubscribe, preferences);
    }

    /** The same with the PDF. */
    public MailFrame with(String attachment) {
        return new MailFrame(page, attachment, false, unsubscribe, preferences);
    }
}
