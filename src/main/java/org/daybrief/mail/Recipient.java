package org.daybrief.mail;

import java.net.URI;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.render.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber, as far as composing needs them.
 *
 * @param to where the message goes
 * @param audience what they asked for
 * @param unsubscribe their own one-click address; null where there is no public address
 * @param preferences their own page of settings; null where there is none
 * @param page their own link to the page of the edition; null where there is no public address
 */
public record Recipient(
        EmailAddress to,
        Audience audience,
        @Nullable URI unsubscribe,
        @Nullable URI preferences,
        @Nullable URI page) {}
