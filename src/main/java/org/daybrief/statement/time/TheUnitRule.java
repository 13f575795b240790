package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** The one everybody knows: "the weekend", "the summer", "the quarter", "the 20th century". */
final class TheUnitRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int k = i + 1;
        Role role = c.role(k);
        if (role == Role.UNIT && !c.isHyphen(k + 1)) {
            return switch (c.word(k).unit()) {
                case WEEKEND -> TimePhrase.date(i, k + 1, new Shift(0, Unit.WEEKEND, true), "the weekend");
                case QUARTER ->
                    c.is(k + 1, "of")
                            ? null
                            : TimePhrase.date(i, k + 1, new Shift(0, Unit.QUARTER, false), "the quarter");
                default -> null;
            };
        }
        if (role == Role.SEASON && !(c.is(k + 1, "of") && c.year(k + 2) < 0)) {
            return TimePhrase.date(i, k + 1, Partial.ofSeason((Season) c.word(k).value()), "the season");
        }
        return ordinal(c, i, k);
    }

    private static @Nullable TimePhrase ordinal(Cursor c, int begin, int k) {
        int number = MonthRule.dayAt(c, k);
        if (number < 1) {
            return null;
        }
        int end = c.skipHyphen(MonthRule.dayEnd(c, k));
        boolean century = c.is(end, "century") && (c.is(k, Role.ORDINAL) || MonthRule.isOrdinalEnding(c, k + 1));
        return century ? century(begin, end + 1, number) : null;
    }

    static TimePhrase century(int begin, int end, int number) {
        String value = number > 10 ? Integer.toString(number - 1) : "0" + (number - 1);
        return TimePhrase.fixed(begin, end, TimeKind.DATE, value, "century");
    }
}
