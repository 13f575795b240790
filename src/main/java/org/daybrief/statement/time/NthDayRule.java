package org.daybrief.statement.time;

import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A day counted within an event: "the third day of the five-day fair". Which one the calendar calls it tells only a day
 * beside it: "on Friday, the third day of the strike".
 */
final class NthDayRule implements TimeRule {

    static final String RULE = "day of an event";

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int number = MonthRule.dayAt(c, i + 1);
        boolean ordinal = c.is(i + 1, Role.ORDINAL) || MonthRule.isOrdinalEnding(c, i + 2);
        boolean last = c.is(i + 1, "last") || c.is(i + 1, "final") || c.is(i + 1, "opening") || c.is(i + 1, "closing");
        int day = last ? i + 2 : number > 0 && ordinal ? MonthRule.dayEnd(c, i + 1) : i;
        if (day == i || !c.is(day, "day") || !c.is(day + 1, "of") || c.isUnit(day + 3) || c.is(day + 2, Role.MONTH)) {
            return null;
        }
        return TimePhrase.date(i, end(c, day), Meaning.DAY_OF_EVENT, RULE);
    }

    /** With "of the five-day fair": those five days are the length of the thing, not of what happened. */
    private static int end(Cursor c, int day) {
        int k = day + 2;
        if (c.is(k, Role.THE) || c.is(k, Role.A) || c.is(k, "its") || c.is(k, "their")) {
            k++;
        }
        Amount days = Amount.at(c, k);
        boolean measured = days != null
                && c.isHyphen(days.end())
                && c.is(days.end() + 1, "day")
                && c.token(days.end() + 2).is(Token.Kind.WORD);
        return measured ? days.end() + 3 : day + 1;
    }
}
