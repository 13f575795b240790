package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.jspecify.annotations.Nullable;

/** Holidays with a fixed day: "Christmas", "Christmas Eve", "Halloween". */
final class HolidayRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int number = c.word(i).number();
        if (!c.token(i).capitalised() || number % 100 == 0) {
            return null;
        }
        boolean eve = c.is(i + 1, "eve");
        boolean day = c.is(i + 1, "day");
        Partial partial = Partial.ofMonth(number / 100).withDay(number % 100 - (eve ? 1 : 0));
        return TimePhrase.date(i, eve || day ? i + 2 : i + 1, partial, "holiday");
    }
}
