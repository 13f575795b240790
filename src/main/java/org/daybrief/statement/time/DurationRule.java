package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** So many units, and how long ago: "two weeks", "a five-year plan", "the first nine months", "18 days ago", "a year earlier". */
final class DurationRule implements TimeRule {

    private static final WordSet ADJECTIVES = WordSet.of("""
            more additional full straight consecutive trading long calendar working business fiscal whole
            further extra""");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int k = i;
        if (c.is(i, Role.THE)) {
            k++;
            if (c.is(k, "first") || c.is(k, "final") || c.is(k, "latest")) {
                k++;
            }
        }
        Amount amount = c.is(i, Role.HALF) ? half(c, i) : Amount.at(c, k);
        if (amount == null && c.is(i, Role.A)) {
            amount = new Amount(i + 1, 1, false);
        }
        if (amount == null) {
            return null;
        }
        k = amount.end();
        boolean hyphen = c.isHyphen(k);
        k = hyphen ? k + 1 : ADJECTIVES.contains(c.lower(k)) ? k + 1 : k;
        Unit unit = unitAt(c, k);
        if (unit == null || isAge(c, k) || isName(c, i, k) || hyphen && (c.is(i, Role.THE) || c.is(k, Role.UNITS))) {
            return null;
        }
        return measured(c, i, k, amount, unit, hyphen);
    }

    private static @Nullable TimePhrase measured(Cursor c, int begin, int k, Amount amount, Unit unit, boolean hyphen) {
        boolean a = c.is(begin, Role.A) && amount.end() == begin + 1;
        if (a && (c.is(k, Role.UNITS) || unit == Unit.SECOND)) {
            return null;
        }
        int end = k + 1;
        if (a && c.is(end, "or") && c.is(end + 1, "two")) {
            String period = new Amount(end + 2, 1, false, 2).period(unit);
            return TimePhrase.fixed(begin, end + 2, TimeKind.DURATION, period, "duration");
        }
        int related = c.is(end, "or") && c.is(end + 1, "so") ? end + 2 : end;
        String relation = hyphen ? "" : c.lower(related);
        if (!amount.half() && !unit.ofClock) {
            TimePhrase shifted = shifted(begin, related, relation, amount, unit);
            if (shifted != null) {
                return shifted;
            }
        }
        if (a && (unit == Unit.QUARTER || c.isHyphen(end))) {
            return null;
        }
        if (a && c.is(end, "and") && c.is(end + 1, Role.A) && c.is(end + 2, Role.HALF)) {
            String period = new Amount(0, 1, true).period(unit);
            return TimePhrase.fixed(begin, end + 3, TimeKind.DURATION, period, "duration");
        }
        TimeKind kind = a && isRate(c, begin) ? TimeKind.SET : TimeKind.DURATION;
        return TimePhrase.fixed(begin, end, kind, amount.period(unit), "duration");
    }

    private static @Nullable TimePhrase shifted(int begin, int end, String relation, Amount amount, Unit unit) {
        int sign = switch (relation) {
            case "ago", "earlier" -> -1;
            case "later" -> 1;
            default -> 0;
        };
        if (sign == 0) {
            return null;
        }
        if (amount.value() < 0) {
            return TimePhrase.fixed(begin, end + 1, TimeKind.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF", "vaguely ago");
        }
        boolean fromNow = relation.equals("ago") && !(amount.value() == 1 && unit == Unit.YEAR);
        Shift shift = unit == Unit.DECADE || unit == Unit.CENTURY
                ? new Shift(sign * amount.value() * unit.factor(), Unit.YEAR, fromNow)
                : new Shift(sign * amount.value(), unit, fromNow);
        return TimePhrase.date(begin, end + 1, shift, "so long ago");
    }

    private static @Nullable Amount half(Cursor c, int i) {
        int k = c.is(i + 1, Role.A) ? i + 2 : c.isHyphen(i + 1) ? i + 2 : i + 1;
        Unit unit = unitAt(c, k);
        return unit != null && unit != Unit.QUARTER && unit != Unit.DAY && k > i + 1 ? new Amount(k, 0, true) : null;
    }

    /** The unit that the token names, "second" after a number among them; null where it names none. */
    static @Nullable Unit unitAt(Cursor c, int i) {
        if (c.isUnit(i)) {
            return c.word(i).unit();
        }
        return c.is(i, "second") && !c.is(i - 1, Role.A) && !c.is(i - 1, Role.THE) ? Unit.SECOND : null;
    }

    /** "60 Minutes", a title; but not "TWO WEEKS", a shout. */
    private static boolean isName(Cursor c, int begin, int unit) {
        boolean title = c.token(unit).capitalised()
                && !c.token(begin).capitalised()
                && c.token(unit).text().length() > 1
                && Character.isLowerCase(c.token(unit).text().charAt(1));
        return title || isYearBefore(c, unit);
    }

    /** "the 1988 second quarter", "a 2019 day". */
    private static boolean isYearBefore(Cursor c, int unit) {
        int year = c.year(c.isHyphen(unit - 1) ? unit - 2 : unit - 1);
        return year >= 1900 && !c.is(unit, Role.UNITS);
    }

    /** "24-year-old", "24 years old", "24 years of age". */
    private static boolean isAge(Cursor c, int unit) {
        int old = c.skipHyphen(unit + 1);
        return c.is(old, "old") || c.is(old, "olds") || c.is(unit + 1, "of") && c.is(unit + 2, "age");
    }

    /** "$5 million a year", "three times a week", "20 percent a month". */
    private static boolean isRate(Cursor c, int a) {
        if (c.isNumber(a - 1) || c.is(a - 1, Role.MAGNITUDE)) {
            return true;
        }
        return switch (c.lower(a - 1)) {
            case "%",
                    "percent",
                    "cents",
                    "dollars",
                    "euros",
                    "pounds",
                    "times",
                    "barrels",
                    "tons",
                    "tonnes",
                    "hours",
                    "days",
                    "billion",
                    "people",
                    "once",
                    "twice" -> true;
            default -> false;
        };
    }
}
