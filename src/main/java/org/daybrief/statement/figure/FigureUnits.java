package org.daybrief.statement.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Units of measure and currencies, before and after a number, and the rates made from them ("per day", "a share"). */
final class FigureUnits {

    /** What kind of thing is measured: it decides how the words around are read. */
    enum Kind {
        MONEY,
        TIME,
        AGE,
        SHARE,
        TEMPERATURE,
        OTHER
    }

    /**
     * A unit as figures carry it.
     *
     * @param name "km", "USD", "years old"
     * @param kind what is measured
     * @param glued whether it must stand directly at the digits ("5m")
     */
    record Unit(String name, Kind kind, boolean glued) {}

    private static final Phrases<Unit> AFTER;
    private static final Phrases<Unit> BEFORE;
    private static final Map<String, Unit> CODES = new HashMap<>();
    private static final WordSet RATES = WordSet.of("""
            second minute hour day night week month quarter year annum capita share barrel bushel dozen head
            person ounce pound ton tonne kilogram kilo kg gram litre liter gallon mile kilometre kilometer km
            acre hectare unit game household student pupil child family worker employee passenger millisecond""");
    /** Letters that are a currency only together with the sign: "A$5", but "a $5 fee". */
    private static final WordSet GLUED_TO_SIGN = WordSet.of("a can s r");

    static {
        Phrases.Builder<Unit> after = new Phrases.Builder<>();
        Phrases.Builder<Unit> before = new Phrases.Builder<>();
        for (String[] row : Lexicon.rows("en/units")) {
            Kind kind = switch (row[1]) {
                case "time" -> Kind.TIME;
                case "age" -> Kind.AGE;
                case "share" -> Kind.SHARE;
                case "temperature" -> Kind.TEMPERATURE;
                default -> Kind.OTHER;
            };
            for (String form : row[2].split("\\|")) {
                boolean glued = form.length() > 1 && form.charAt(0) == '+';
                after.add(glued ? form.substring(1) : form, new Unit(row[0], kind, glued));
            }
        }
        for (String[] row : Lexicon.rows("en/currencies")) {
            Unit unit = new Unit(row[0], Kind.MONEY, false);
            forms(row[1]).forEach(form -> {
                before.add(form, unit);
                CODES.put(form, unit);
            });
            forms(row[2]).forEach(form -> after.add(form, unit));
        }
        AFTER = after.build();
        BEFORE = before.build();
    }

    private FigureUnits() {}

    private static List<String> forms(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    /** The currency of letters that stand directly at the digits: "USD115"; null for other words. */
    static @Nullable Unit moneyCode(String letters) {
        return letters.length() < 2 ? null : CODES.get(letters);
    }

    /** The words with which a currency before a number may begin. */
    static Set<String> moneyStarts() {
        return BEFORE.firstWords();
    }

    static boolean mayStartMoney(String lower) {
        return BEFORE.startsWith(lower);
    }

    /** The currency that begins at token i, before its number. */
    static Phrases.@Nullable Match<Unit> moneyBefore(SentenceTokens row, int i) {
        Phrases.Match<Unit> match = BEFORE.at(row, i);
        if (match != null && GLUED_TO_SIGN.contains(row.lower(i)) && !row.touches(i + 1)) {
            return null;
        }
        return match;
    }

    static boolean isMoneyAfter(SentenceTokens row, int i) {
        Phrases.Match<Unit> match = AFTER.at(row, i);
        return match != null && match.value().kind() == Kind.MONEY;
    }

    /** The unit that follows a number which ends before token i: with a space, at the digits, or after a hyphen. */
    static Phrases.@Nullable Match<Unit> after(SentenceTokens row, int i) {
        boolean hyphen = row.isHyphen(i);
        int at = hyphen ? i + 1 : i;
        Phrases.Match<Unit> match = AFTER.at(row, at);
        if (match == null) {
            return row.isMark(i, '(') || row.isMark(i, '[') ? bracketed(row, i) : null;
        }
        if (hyphen && !row.joins(i)) {
            // "28 - year - old" of a text that was cut into tokens; a dash between two thoughts has a plural behind it.
            return row.lower(match.to() - 1).endsWith("s") ? null : match;
        }
        Unit unit = match.value();
        if (unit.glued()
                && (!hyphen && !row.touches(at) && !standsAlone(row, at)
                        || isUpper(row.at(at).text()))) {
            return null;
        }
        boolean compound = !hyphen && row.joins(match.to()) && row.isWord(match.to() + 1) && !row.touches(at);
        return compound && unit.kind() != Kind.MONEY && unit.kind() != Kind.AGE && !row.isNumber(match.to() + 1)
                ? null
                : match;
    }

    /** "20 (kg)", "20 [kg]": as in tables. */
    private static Phrases.@Nullable Match<Unit> bracketed(SentenceTokens row, int i) {
        Phrases.Match<Unit> match = AFTER.at(row, i + 1);
        boolean closed = match != null && (row.isMark(match.to(), ')') || row.isMark(match.to(), ']'));
        return closed ? new Phrases.Match<>(i, match.to() + 1, match.value()) : null;
    }

    /** "12 m" before a mark or a number, not "12 m people". */
    private static boolean standsAlone(SentenceTokens row, int i) {
        return row.at(i).text().equals("m")
                && (!row.isWord(i + 1) || row.lower(i + 1).equals("x"));
    }

    /** "5G" is no weight and "4K" no count. */
    private static boolean isUpper(String text) {
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** The end of a rate that begins at token i ("per day", "a share", "/km", "-a-year"), or i where there is none. */
    static int rateEnd(SentenceTokens row, int i) {
        int at = row.isHyphen(i) ? i + 1 : i;
        String word = row.lower(at);
        int noun = row.isHyphen(at + 1) ? at + 2 : at + 1;
        boolean of = switch (word) {
            case "per" -> row.isWord(noun);
            case "a", "an", "each", "every" -> RATES.contains(row.lower(noun));
            case "/" -> row.touches(at) && row.isWord(noun) && row.touches(noun);
            default -> false;
        };
        return of ? noun + 1 : i;
    }

    /** The name of a rate: "USD" and "share" make "USD per share". */
    static String rate(String unit, String noun) {
        return (unit.equals("%") ? "percent" : unit) + " per " + (noun.equals("annum") ? "year" : noun);
    }
}
