package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of years, and centuries: "third-quarter", "the fiscal first quarter", "Q3", "first half", "20th century". */
final class QuarterRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (c.is(i, Role.QUARTER_NAME)) {
            int number = c.word(i).number();
            Partial partial = c.lower(i).charAt(0) == 'q' ? Partial.ofQuarter(number) : Partial.ofHalf(number);
            return TimePhrase.date(i, i + 1, partial, "quarter");
        }
        int k = c.is(i, Role.THE) ? i + 1 : i;
        if (c.is(k, Role.FISCAL)) {
            k = c.skipHyphen(k + 1);
        }
        if (c.is(k, "last") && c.is(k + 1, "quarter") && c.is(k + 2, "of")) {
            return TimePhrase.date(i, k + 2, Partial.ofQuarter(4), "quarter");
        }
        int number = c.is(k, "last") ? 2 : c.is(k, "final") ? 4 : MonthRule.dayAt(c, k);
        if (number < 1 || c.isNumber(k) && !MonthRule.isOrdinalEnding(c, k + 1)) {
            return null;
        }
        int unit = c.skipHyphen(MonthRule.dayEnd(c, k));
        if (c.is(unit, "quarter") && number <= 4 && !c.is(k, "last")) {
            boolean adjective = c.isHyphen(unit - 1);
            return adjective && k > i ? null : TimePhrase.date(i, unit + 1, Partial.ofQuarter(number), "quarter");
        }
        if (c.is(unit, "half") && number <= 2 && c.is(i, Role.THE) && ofYear(c, unit + 1)) {
            return TimePhrase.date(i, unit + 1, Partial.ofHalf(number), "half-year");
        }
        if (c.is(unit, "century") && k == i) {
            return TheUnitRule.century(i, unit + 1, number);
        }
        return null;
    }

    private static boolean ofYear(Cursor c, int i) {
        return c.is(i, "of") && (c.year(i + 1) > 0 || c.is(i + 2, "year") || c.is(i + 1, Role.FISCAL));
    }
}
