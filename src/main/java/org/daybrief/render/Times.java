package org.daybrief.render;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as text. */
final class Times {

    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private Times() {}

    /** {@code 2024-11-14T05:00:00+01:00}; {@code Z} for UTC. */
    static String offset(OffsetDateTime moment) {
        return OFFSET.format(moment);
    }
}
