package org.daybrief.statement.time;

import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Units without a number: "for years", "within hours", "weeks of talks", "months ago". */
final class BareUnitsRule implements TimeRule {

    private static final WordSet BEFORE = WordSet.of("for in within over after took take takes lasted through");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (c.isHyphen(i + 1) && c.is(i + 2, "long")) {
            return TimePhrase.fixed(
                    i,
                    i + 3,
                    TimeKind.DURATION,
                    new Amount(0, -1, false).period(c.word(i).unit()),
                    "bare units");
        }
        if (c.is(i, "hours") && c.is(i - 1, "after")) {
            return null;
        }
        boolean opened = BEFORE.contains(c.lower(i - 1));
        boolean followed = c.is(i + 1, "of") || c.is(i + 1, "ago") || c.is(i + 1, "earlier") || c.is(i + 1, "later");
        if (!opened && !followed || c.is(i, "minutes") || c.is(i, "quarters") || c.is(i, "seconds")) {
            return null;
        }
        int end = c.is(i + 1, "ago") ? i + 2 : i + 1;
        String value = new Amount(0, -1, false).period(c.word(i).unit());
        return TimePhrase.fixed(i, end, TimeKind.DURATION, value, "bare units");
    }
}
