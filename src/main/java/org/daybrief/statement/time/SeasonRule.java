package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Seasons without "the": "in summer", "spring 2024"; "spring", "fall" and "winter" as verbs do not count. */
final class SeasonRule implements TimeRule {

    private static final WordSet BEFORE = WordSet.of("in since until by during every each early late mid");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        boolean dated = c.year(i + 1) > 0 || c.is(i + 1, "of") && c.year(i + 2) > 0;
        if (!dated && !BEFORE.contains(c.lower(c.isHyphen(i - 1) ? i - 2 : i - 1))) {
            return null;
        }
        return TimePhrase.date(i, i + 1, Partial.ofSeason((Season) c.word(i).value()), "season");
    }
}
