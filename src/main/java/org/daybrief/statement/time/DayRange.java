package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** The further days of one month: "7" of "November 6 and 7", of "November 6-7". */
final class DayRange {

    private DayRange() {}

    /** The day that the number at {@code i} adds to the one before it; null where it adds none. */
    static @Nullable TimePhrase next(Cursor c, int i, TimePhrase before) {
        boolean follows = before.end() == i - 1 && joins(c, i - 1) && before.clock() == null;
        if (!follows
                || !(before.meaning() instanceof Partial partial)
                || partial.day() == null
                || partial.month() == null) {
            return null;
        }
        int day = MonthRule.dayAt(c, i);
        int end = MonthRule.dayEnd(c, i);
        boolean more = c.isUnit(end) || c.isUnit(c.skipHyphen(end)) || c.is(end, "%") || isCounted(c, end);
        return day > partial.day() && !more ? TimePhrase.date(i, end, partial.withDay(day), "day of range") : null;
    }

    /** "6 and 7 people": a noun behind the number, so no day. */
    private static boolean isCounted(Cursor c, int end) {
        String word = c.lower(end);
        return c.token(end).is(Token.Kind.WORD) && word.endsWith("s") && word.length() > 3
                || word.equals("people")
                || word.equals("percent");
    }

    static boolean joins(Cursor c, int i) {
        return c.is(i, "and") || c.is(i, "to") || c.is(i, "or") || c.is(i, "through") || c.isDash(i);
    }
}
