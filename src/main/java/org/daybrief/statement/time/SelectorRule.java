package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.Meaning.Shift;
import org.daybrief.statement.time.Meaning.Stretch;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** One picked out of many: "last year", "this coming Sunday", "the past three weeks", "the following day", "last night". */
final class SelectorRule implements TimeRule {

    private static final WordSet BEFORE_DEMONSTRATIVE = WordSet.of("on in since until by from before after during of");

    /** "over the next year": from now on, and no year of the calendar. */
    private static final WordSet BEFORE_STRETCH = WordSet.of("over during within for");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        boolean the = c.is(i, Role.THE);
        int k = the ? i + 1 : i;
        if (!c.is(k, Role.SELECTOR)) {
            return null;
        }
        Selector selector = (Selector) c.word(k).value();
        if (selector == Selector.THIS && c.is(k + 1, Role.SELECTOR)) {
            k++;
            selector = (Selector) c.word(k).value();
        }
        if (the && selector == Selector.NEXT && !c.is(k, "coming")) {
            selector = Selector.FOLLOWING;
        }
        k++;
        if (c.is(k, Role.FISCAL) || c.is(k, "full") || c.is(k, "calendar")) {
            k++;
        }
        Amount amount = Amount.at(c, k);
        if (amount != null) {
            return counted(c, i, selector, amount);
        }
        Role role = c.role(k);
        if (role == Role.WEEKDAY || role == Role.MONTH) {
            return isConjunction(c, k - 1) || isPreposition(c, i) ? null : single(c, i, k, role, selector, the);
        }
        return role == null || c.isName(k) && c.isName(k - 1) ? null : single(c, i, k, role, selector, the);
    }

    /** "said that Monday was too early": names need no demonstrative, but "on that Monday" has one. */
    private static boolean isConjunction(Cursor c, int i) {
        return c.is(i, "that") && !c.opensSentence(i) && !BEFORE_DEMONSTRATIVE.contains(c.lower(i - 1));
    }

    /** "closed following Thursday's accident": with a name of a day it selects only after "the". */
    private static boolean isPreposition(Cursor c, int i) {
        return c.is(i, "following");
    }

    private static @Nullable TimePhrase counted(Cursor c, int begin, Selector selector, Amount amount) {
        Unit unit = DurationRule.unitAt(c, amount.end());
        if (unit == null || selector == Selector.SAME || selector == Selector.THIS && amount.value() > 1) {
            return null;
        }
        int steps = selector.step * Math.max(0, amount.value());
        Meaning meaning = new Stretch(amount.period(unit), steps, unit);
        return new TimePhrase(begin, amount.end() + 1, TimeKind.DURATION, meaning, null, "selected stretch");
    }

    private static @Nullable TimePhrase single(Cursor c, int begin, int k, Role role, Selector selector, boolean the) {
        TimeWord word = c.word(k);
        return switch (role) {
            case UNIT -> unit(c, begin, k, word.unit(), selector, the);
            case UNITS ->
                selector == Selector.SAME || selector == Selector.THIS
                        ? null
                        : TimePhrase.fixed(
                                begin,
                                k + 1,
                                TimeKind.DURATION,
                                new Amount(0, -1, false).period(word.unit()),
                                "selected units");
            case PART -> part(begin, k, word, selector);
            case WEEKDAY ->
                c.token(k).capitalised()
                        ? WeekdayRule.withPart(
                                c,
                                TimePhrase.date(
                                        begin,
                                        k + 1,
                                        Partial.ofWeekday(word.number()).withSelector(selector),
                                        "selected weekday"))
                        : null;
            case MONTH ->
                c.token(k).capitalised() && !c.isNumber(k + 1)
                        ? TimePhrase.date(
                                begin, k + 1, Partial.ofMonth(word.number()).withSelector(selector), "selected month")
                        : null;
            case SEASON ->
                TimePhrase.date(
                        begin,
                        k + 1,
                        Partial.ofSeason((Season) word.value()).withSelector(selector),
                        "selected season");
            default -> null;
        };
    }

    private static @Nullable TimePhrase unit(Cursor c, int begin, int k, Unit unit, Selector selector, boolean the) {
        if (unit == Unit.QUARTER && (c.is(k - 1, "latest") || c.is(k - 1, "that"))) {
            return null;
        }
        boolean idiom = unit.ofClock || unit == Unit.DAY && selector.fromNow();
        if (unit == Unit.QUARTER && selector == Selector.LAST && c.is(k + 1, "of")) {
            return null;
        }
        if (c.isHyphen(k + 1) || unit.ofClock && selector != Selector.LAST && selector != Selector.FOLLOWING) {
            return null;
        }
        boolean ahead = the && c.is(begin + 1, "next") && BEFORE_STRETCH.contains(c.lower(begin - 1));
        boolean stretch = the && (c.is(begin + 1, "past") || unit.ofClock || ahead && unit.compareTo(Unit.WEEK) >= 0);
        if (stretch) {
            Meaning meaning = new Stretch(new Amount(0, 1, false).period(unit), selector.step, unit);
            return new TimePhrase(begin, k + 1, TimeKind.DURATION, meaning, null, "selected stretch");
        }
        if (idiom) {
            return null;
        }
        return TimePhrase.date(begin, k + 1, new Shift(selector.step, unit, selector.fromNow()), "selected unit");
    }

    private static TimePhrase part(int begin, int k, TimeWord word, Selector selector) {
        Meaning day = new Shift(selector.step, Unit.DAY, selector.fromNow());
        return TimePhrase.date(begin, k + 1, day, "selected part of the day").at("T" + word.text());
    }
}
