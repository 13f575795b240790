package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.Meaning.WeekOf;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** The one everybody knows: "the weekend", "the summer", "the quarter", "the 20th century". */
final class TheUnitRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int k = i + 1;
        Role role = c.role(k);
        if (c.is(k + 1, "before") || c.is(k + 1, "after")) {
            return beside(c, i, k, c.is(k + 1, "before") ? -1 : 1);
        }
        if (role == Role.UNIT && !c.isHyphen(k + 1) && !c.isName(k)) {
            return switch (c.word(k).unit()) {
                case WEEKEND -> TimePhrase.date(i, k + 1, new Shift(0, Unit.WEEKEND, true), "the weekend");
                case WEEK, MONTH -> week(c, i, k);
                case YEAR -> year(c, i, k);
                default -> null;
            };
        }
        if (role == Role.FISCAL && c.is(k + 1, "year") || c.is(k, "full") && c.is(k + 1, "year")) {
            return c.year(k + 2) > 0 ? null : year(c, i, k + 1);
        }
        if (role == Role.SEASON && !isTitle(c, k) && !(c.is(k + 1, "of") && c.year(k + 2) < 0)) {
            return TimePhrase.date(i, k + 1, Partial.ofSeason((Season) c.word(k).value()), "the season");
        }
        return ordinal(c, i, k);
    }

    /** "the week of May 2", "for the week,", "the end of the month"; else the word tells no time: "the week's news". */
    private static @Nullable TimePhrase week(Cursor c, int begin, int k) {
        Unit unit = c.word(k).unit();
        boolean dated = unit == Unit.WEEK
                && (c.is(k + 1, "of") || c.is(k + 1, "ended") || c.is(k + 1, "ending") || c.is(k + 1, "beginning"));
        TimePhrase day = dated ? MonthRule.dated(c, k + 2) : null;
        if (day != null && day.meaning() instanceof Partial partial && partial.day() != null) {
            return TimePhrase.date(begin, day.end(), new WeekOf(partial), "week of a day");
        }
        boolean alone = !c.token(k + 1).is(Token.Kind.WORD) && !c.token(k + 1).is(Token.Kind.GENITIVE);
        boolean edge = c.is(begin - 1, "of") && Modifiers.EDGES.contains(c.lower(begin - 2))
                || c.is(begin - 1, "in") && isPartOfYear(c, begin - 2);
        boolean whole = unit == Unit.WEEK && c.is(begin - 1, "for") && alone;
        return edge || whole ? TimePhrase.date(begin, k + 1, new Shift(0, unit, !whole), "the unit") : null;
    }

    /** "the day before yesterday", "the night before", "the week after"; not "the day before the vote". */
    private static @Nullable TimePhrase beside(Cursor c, int begin, int k, int step) {
        TimeWord word = c.word(k);
        if (word == null || word.role() != Role.UNIT && word.role() != Role.PART) {
            return null;
        }
        boolean part = word.role() == Role.PART;
        Unit unit = part ? Unit.DAY : word.unit();
        boolean beside = c.is(k + 2, step < 0 ? "yesterday" : "tomorrow") && unit == Unit.DAY && !part;
        if (beside) {
            return TimePhrase.date(begin, k + 3, new Shift(2 * step, Unit.DAY, true), "day name");
        }
        if (c.token(k + 2).is(Token.Kind.WORD) || c.token(k + 2).is(Token.Kind.NUMBER) || unit.ofClock) {
            return null;
        }
        TimePhrase phrase = TimePhrase.date(begin, k + 2, new Shift(step, unit, false), "selected unit");
        return part ? phrase.at("T" + word.text()) : phrase;
    }

    /** "the year ended June 30" is a span, "for the year," and "the end of the year" this one. */
    private static @Nullable TimePhrase year(Cursor c, int begin, int k) {
        if (c.is(k + 1, "ended") || c.is(k + 1, "ending") || c.is(k + 1, "through")) {
            return TimePhrase.fixed(begin, k + 1, TimeKind.DURATION, "P1Y", "the year");
        }
        boolean whole = c.is(begin - 1, "for") || c.is(begin - 1, "in") || c.is(begin - 1, "of") || k > begin + 1;
        boolean edge = c.is(begin - 1, "in") && isPartOfYear(c, begin - 2)
                || c.is(begin - 1, "of") && Modifiers.EDGES.contains(c.lower(begin - 2));
        boolean alone = edge || k > begin + 1 || !c.token(k + 1).is(Token.Kind.WORD);
        return whole && alone ? TimePhrase.date(begin, k + 1, new Shift(0, Unit.YEAR, true), "the year") : null;
    }

    /** "the Winter Games": a capital on either word makes a name of a thing. */
    private static boolean isTitle(Cursor c, int season) {
        return c.isName(season) && c.token(season + 1).capitalised();
    }

    /** "earlier in the year", "late in the year". */
    private static boolean isPartOfYear(Cursor c, int i) {
        return c.is(i, "earlier") || c.is(i, "later") || c.is(i, "early") || c.is(i, "late");
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
