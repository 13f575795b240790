package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** Days named from the day of speaking: "today", "yesterday morning", "tonight", "overnight". */
final class DayNameRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        TimeWord word = c.word(i);
        if (c.isName(i)) {
            return null;
        }
        TimePhrase day = TimePhrase.date(i, i + 1, new Shift(word.number(), Unit.DAY, true), "day name");
        return c.is(i, Role.NIGHT_NAME) ? day.at("T" + word.text()) : WeekdayRule.withPart(c, day);
    }
}
