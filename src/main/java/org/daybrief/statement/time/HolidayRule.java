package org.daybrief.statement.time;

import java.time.DayOfWeek;
import org.daybrief.statement.time.Meaning.NthWeekday;
import org.daybrief.statement.time.Meaning.Partial;
import org.jspecify.annotations.Nullable;

/** Holidays whose day is known: "Christmas", "Christmas Eve", "Thanksgiving Day". */
final class HolidayRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int number = c.word(i).number();
        if (!c.token(i).capitalised() || number == 0) {
            return null;
        }
        boolean eve = c.is(i + 1, "eve");
        boolean day = c.is(i + 1, "day");
        if (number % 100 == 0) {
            Meaning meaning = new NthWeekday(number / 100, 4, DayOfWeek.THURSDAY);
            return TimePhrase.date(i, day ? i + 2 : i + 1, meaning, "holiday");
        }
        Partial partial = Partial.ofMonth(number / 100).withDay(number % 100 - (eve ? 1 : 0));
        return TimePhrase.date(i, eve || day ? i + 2 : i + 1, partial, "holiday");
    }
}
