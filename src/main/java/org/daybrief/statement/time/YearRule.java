package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Years and decades: "2024", "the year 2000", "fiscal 1989", "the late 1970s", "the '80s", "the nineties", "nineteen ninety-six". */
final class YearRule implements TimeRule {

    /** Words that no number but a year follows without a noun behind it. */
    private static final WordSet BEFORE_YEAR = WordSet.of("""
            in since until till by of from to through before after during between for and or early late mid
            around circa year year's than spring summer autumn fall winter post pre ( - – the his her its their
            a 's as fiscal late- that end- and/or in- into""");

    private static final WordSet SIDES = WordSet.of("n s e w n. s. e. w.");
    private static final WordSet STREETS =
            WordSet.of("street avenue road boulevard drive lane place st st. ave ave. rd rd. blvd blvd. dr dr.");

    private static final WordSet COUNTED = WordSet.of("people men women children police staff");
    private static final WordSet NUMBERED = WordSet.of("""
            no number about over nearly almost than least most roughly only some route highway flight article
            resolution room model was were killed with""");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        int k = c.is(i, Role.THE) ? i + 1 : i;
        TimePhrase decade = decade(c, i, k);
        if (decade != null) {
            return decade;
        }
        if (c.is(k, "year") && k > i) {
            int year = c.year(k + 1) > 0 ? c.year(k + 1) : spelled(c, k + 1);
            int end = c.year(k + 1) > 0 ? k + 2 : spelledEnd(c, k + 1);
            return year < 0 ? null : TimePhrase.date(i, end, Partial.ofYear(year), "year");
        }
        if (c.is(k, Role.FISCAL) && k == i) {
            int at = c.is(k + 1, "year") ? k + 2 : k + 1;
            return c.year(at) < 0 ? null : TimePhrase.date(i, at + 1, Partial.ofYear(c.year(at)), "fiscal year");
        }
        if (k > i) {
            return null;
        }
        int spelled = spelled(c, i);
        if (spelled > 0) {
            return TimePhrase.date(i, spelledEnd(c, i), Partial.ofYear(spelled), "spelled year");
        }
        return bare(c, i);
    }

    private static @Nullable TimePhrase bare(Cursor c, int i) {
        int year = c.year(i);
        if (year < 1500 || !isYear(c, i)) {
            return null;
        }
        return TimePhrase.date(i, i + 1, Partial.ofYear(year), "year");
    }

    /** A number of four digits is a year where a year's preposition stands before it and nothing counted behind. */
    private static boolean isYear(Cursor c, int i) {
        if (c.isUnit(i + 1)
                || c.is(i - 1, "$")
                || c.is(i - 1, "#")
                || c.is(i + 1, "%")
                || c.is(i + 1, Role.MAGNITUDE)) {
            return false;
        }
        if (c.is(i - 1, "/") || c.is(i + 1, "/") || c.is(i + 1, ":")) {
            return false;
        }
        if (isHouse(c, i + 1)) {
            return false;
        }
        if (c.is(i - 1, Role.MONTH) || c.is(i - 1, Role.SEASON) || c.is(i - 1, Role.EDGE)) {
            return true;
        }
        return c.opensSentence(i)
                || BEFORE_YEAR.contains(c.lower(i - 1))
                || c.is(i - 1, ",") && c.year(i) >= 1800
                || c.year(i) >= 1900 && c.year(i) < 2060 && !countsSomething(c, i);
    }

    /** "1920 W. 8th St.", "2015 Harbour Street": the number of a house. */
    private static boolean isHouse(Cursor c, int i) {
        boolean side = c.token(i).capitalised() && c.token(i).text().length() <= 2 && SIDES.contains(c.lower(i));
        return side && c.is(i + 1, ".")
                || c.token(i).capitalised() && c.token(i + 1).capitalised() && STREETS.contains(c.lower(i + 1));
    }

    /** "2000 troops", "about 1990 tons": only a year has one thing behind it, or nothing. */
    private static boolean countsSomething(Cursor c, int i) {
        Token next = c.token(i + 1);
        boolean plural =
                next.is(Token.Kind.WORD) && !next.capitalised() && next.lower().endsWith("s");
        return plural
                || c.token(i - 1).capitalised() && c.role(i - 1) == null
                || COUNTED.contains(next.lower())
                || NUMBERED.contains(c.lower(i - 1))
                || c.token(i - 1).is(Token.Kind.ADDRESS)
                || c.token(i - 1).is(Token.Kind.MARK) && c.token(i).touches(c.token(i - 1));
    }

    private static @Nullable TimePhrase decade(Cursor c, int begin, int i) {
        int k = i;
        if (c.is(k, Role.EDGE) && k > begin) {
            k = c.skipHyphen(k + 1);
        }
        if (c.is(k, Role.DECADE)) {
            return TimePhrase.fixed(
                    begin, k + 1, TimeKind.DATE, "19" + c.word(k).number(), "decade");
        }
        boolean shortened = c.is(k, Role.APOSTROPHE) && c.isNumber(k + 1);
        int number = shortened ? k + 1 : k;
        String text = c.token(number).text();
        boolean plural = c.is(number + 1, "s") && c.token(number + 1).touches(c.token(number));
        if (!c.isNumber(number) || !plural || !text.endsWith("0")) {
            return null;
        }
        if (text.length() == 4 && text.compareTo("1500") >= 0 && text.compareTo("2100") < 0) {
            return TimePhrase.fixed(begin, number + 2, TimeKind.DATE, text.substring(0, 3), "decade");
        }
        if (text.length() == 2 && (shortened || k > begin && c.is(begin, Role.THE))) {
            return TimePhrase.fixed(begin, number + 2, TimeKind.DATE, "19" + text.charAt(0), "decade");
        }
        return null;
    }

    /** "nineteen ninety-six", "two thousand"; -1 for all else. */
    private static int spelled(Cursor c, int i) {
        if (!c.is(i, Role.CARDINAL)) {
            return -1;
        }
        int first = c.word(i).number();
        if ((first == 19 || first == 20 || first == 18) && c.is(i + 1, Role.CARDINAL)) {
            int tens = c.word(i + 1).number();
            if (tens < 10) {
                return -1;
            }
            int unit = c.skipHyphen(i + 2);
            int ones = tens >= 20 && c.is(unit, Role.CARDINAL) && c.word(unit).number() < 10
                    ? c.word(unit).number()
                    : 0;
            return c.isUnit(spelledEnd(c, i)) ? -1 : first * 100 + tens + ones;
        }
        return first == 2 && c.is(i + 1, "thousand") && c.is(i - 1, "year") ? 2000 : -1;
    }

    private static int spelledEnd(Cursor c, int i) {
        int unit = c.skipHyphen(i + 2);
        boolean ones = c.is(i + 1, Role.CARDINAL)
                && c.word(i + 1).number() >= 20
                && c.is(unit, Role.CARDINAL)
                && c.word(unit).number() < 10;
        return ones ? unit + 1 : i + 2;
    }
}
