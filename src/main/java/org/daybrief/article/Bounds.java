package org.daybrief.article;

import org.daybrief.text.PrintBounds;
import org.jspecify.annotations.Nullable;

/** Keeps what is no news article by its sheer size out of memory and off the page. */
final class Bounds {

    /** In UTF-16 units: some hundred pages of print. */
    static final int LONGEST_TEXT = 500_000;

    private Bounds() {}

    /** The file as read, or why it is too long for an article. */
    static Intake check(Intake read) {
        if (read instanceof Intake.Accepted accepted
                && accepted.article().text().length() > LONGEST_TEXT) {
            return new Intake.Rejected(
                    accepted.article().file(),
                    Intake.Outcome.REJECTED,
                    "Its text is too long for an article: "
                            + accepted.article().text().length() + " characters, the limit is " + LONGEST_TEXT
                            + ". Split it into its articles.");
        }
        return read;
    }

    /** The value of a metadata field; null where no page could print it, for then it is none. */
    static @Nullable String line(@Nullable String value) {
        return value != null && PrintBounds.hold(value, 0, value.length(), PrintBounds.LINE) ? value : null;
    }
}
