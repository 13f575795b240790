package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Friday", "Friday night", "Fri.", "Tuesday nights", "Mondays". */
final class WeekdayRule implements TimeRule {

    /** "Good Friday", "Super Tuesday": which one, the calendar of weeks does not tell. */
    private static final WordSet NAMED =
            WordSet.of("good black easter palm ash super bloody cyber giving maundy shrove holy whit fat");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (!c.token(i).capitalised() || NAMED.contains(c.lower(i - 1))) {
            return null;
        }
        int weekday = c.word(i).number();
        if (c.is(i, Role.WEEKDAYS)) {
            return TimePhrase.fixed(i, i + 1, TimeKind.SET, "XXXX-WXX-" + weekday, "weekdays");
        }
        int end = i + 1;
        if (c.is(i, Role.WEEKDAY_SHORT)) {
            end = c.skipStop(end);
            if (end == i + 1 && !(c.is(end, ",") && c.is(i + 2, Role.MONTH))) {
                return null;
            }
        }
        if (c.is(end, Role.PARTS)) {
            String value = "XXXX-WXX-" + weekday + "T" + c.word(end).text();
            return TimePhrase.fixed(i, end + 1, TimeKind.SET, value, "weekdays");
        }
        TimePhrase day = TimePhrase.date(i, end, Partial.ofWeekday(weekday), "weekday");
        return withPart(c, day);
    }

    /** The phrase with the part of the day that follows it: "Friday night". */
    static TimePhrase withPart(Cursor c, TimePhrase day) {
        if (c.is(day.end(), Role.PART)) {
            return day.to(day.end() + 1).at("T" + c.word(day.end()).text());
        }
        return day;
    }
}
