package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The last day of a year as accounts and deadlines name it: "by year-end", "since year end", "before year's end". */
final class YearEndRule implements TimeRule {

    /** Without them it is no time but a kind of thing: "year-end results". */
    private static final WordSet BEFORE = WordSet.of("by at since until till before around through from of to near");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (!c.is(i, "year") || !BEFORE.contains(c.lower(i - 1))) {
            return null;
        }
        boolean owned = c.token(i + 1).is(Token.Kind.GENITIVE);
        int end = owned ? i + 2 : c.skipHyphen(i + 1);
        return c.is(end, "end")
                ? TimePhrase.date(i, end + 1, Partial.ofMonth(12).withDay(31), "year-end")
                : null;
    }
}
