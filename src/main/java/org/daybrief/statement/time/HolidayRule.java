package org.daybrief.statement.time;

import java.time.DayOfWeek;
import org.daybrief.statement.time.Meaning.NthWeekday;
import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Holidays whose day is known: "Christmas", "Christmas Eve", "Thanksgiving Day". */
final class HolidayRule implements TimeRule {

    private static @Nullable TimePhrase newYear(Cursor c, int i) {
        boolean day = c.is(i + 1, "year") && c.token(i + 2).is(Token.Kind.GENITIVE) && c.is(i + 3, "day");
        boolean eve = c.is(i + 1, "year") && c.token(i + 2).is(Token.Kind.GENITIVE) && c.is(i + 3, "eve");
        Partial partial =
                day ? Partial.ofMonth(1).withDay(1) : Partial.ofMonth(12).withDay(31);
        return day || eve ? TimePhrase.date(i, i + 4, partial, "holiday") : null;
    }

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int number = c.word(i).number();
        if (!c.token(i).capitalised() || number == 0) {
            return null;
        }
        if (number == 101) {
            return newYear(c, i);
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
