package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.Meaning.Period;
import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** The comparisons of business news: "year-ago", "the year-earlier quarter", "the comparable year-ago period". */
final class YearAgoRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int k = i;
        if (c.is(k, Role.THE)) {
            k = c.is(k + 1, "comparable") || c.is(k + 1, "corresponding") ? k + 2 : k + 1;
        }
        boolean yearAgo = c.is(k, "year") && c.isHyphen(k + 1) && (c.is(k + 2, "ago") || c.is(k + 2, "earlier"));
        if (!yearAgo) {
            return null;
        }
        int end = k + 3;
        if (c.is(end, "quarter") || c.is(end, Role.PERIOD)) {
            return TimePhrase.date(i, end + 1, new Period(null, -1, false, c.is(end, "quarter"), null), "year ago");
        }
        if (c.is(end, Role.ORDINAL) && c.word(end).number() <= 4 && c.is(end + 1, "quarter")) {
            Partial quarter = Partial.ofQuarter(c.word(end).number()).withYearShift(-1);
            return TimePhrase.date(i, end + 2, quarter, "year ago");
        }
        Amount months = Amount.at(c, end);
        if (months != null && c.isUnit(months.end())) {
            String period = months.period(c.word(months.end()).unit());
            return TimePhrase.fixed(i, months.end() + 1, TimeKind.DURATION, period, "year ago");
        }
        return k > i ? null : TimePhrase.date(i, end, new Shift(-1, Unit.YEAR, false), "year ago");
    }
}
