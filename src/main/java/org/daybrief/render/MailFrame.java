package org.daybrief.render;

import org.jspecify.annotations.Nullable;

/**
 * What a mail can point to besides its own words.
 *
 * @param page whether each recipient has a link to the edition's page
 * @param pdf whether the edition has a PDF, which lies beside its page
 * @param attached file name of the PDF that travels with the message; null where none does
 * @param tooLarge whether the PDF was left out because the message would be too large
 * @param unsubscribe whether each recipient has a link to end the subscription
 * @param preferences whether each recipient has a link to change it
 */
public record MailFrame(
        boolean page,
        boolean pdf,
        @Nullable String attached,
        boolean tooLarge,
        boolean unsubscribe,
        boolean preferences) {

    /** Behind the address of a page: the address of its PDF. */
    static final String PDF = ".pdf";

    /** The same without the PDF. */
    public MailFrame withoutAttachment() {
        return new MailFrame(page, pdf, null, true, unsubscribe, preferences);
    }

    /** The same with the PDF. */
    public MailFrame with(String attachment) {
        return new MailFrame(page, pdf, attachment, false, unsubscribe, preferences);
    }
}
