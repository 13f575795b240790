package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that limit one quantity: "8 to 10", "$5-7 million", "between 5 and 7", "two or three"; not "rose from 5 to 7".
 *
 * @param low the lower one, with the magnitude that only the second word names
 * @param high the higher one
 * @param to after the last token of the second number
 */
record NumberRange(BigDecimal low, BigDecimal high, int to) {

    private static final int REACH = 6;
    private static final WordSet CHANGES = WordSet.of("""
            rose rise rises rising risen fell fall falls fallen falling grew grow grows grown growing increase
            increased increases increasing decrease decreased decreases climbed climb jumped jump cut cuts
            cutting reduce reduced reducing raise raised raising declined decline dropped drop drops slipped
            slumped edged up down expand expanded expanding swelled changed went doubled double tripled lowered
            lower shrank shrunk improved soared surged plunged""");

    /**
     * The range that begins with this number; null where there is only one number.
     *
     * @param begin first token of the number or of the currency before it
     */
    static @Nullable NumberRange from(
            SentenceTokens row, DatedTokens dated, int begin, NumberReading first, boolean money) {
        int at = first.to();
        FigureUnits.Unit inner = null;
        Phrases.Match<FigureUnits.Unit> unit = money ? null : FigureUnits.after(row, at);
        if (unit != null && joinsMeasures(row, begin, unit.to())) {
            at = unit.to();
            inner = unit.value();
        }
        int next = connected(row, begin, at);
        if (next < 0 || dated.isTaken(next) != dated.isTaken(begin) && !dated.isDuration(next)) {
            return null;
        }
        Phrases.Match<FigureUnits.Unit> again = money ? FigureUnits.moneyBefore(row, next) : null;
        NumberReading second = new NumberReader(row).read(again == null ? next : again.to(), money);
        if (second == null
                || second.form() == NumberReading.Form.ONE
                || inner != null && !measures(row, second.to(), inner)) {
            return null;
        }
        BigDecimal low = shared(first, second);
        boolean byTo = isByTo(row, begin, at);
        boolean level = byTo && (again != null || inner != null);
        boolean loose = row.lower(at).equals("or") || byTo;
        boolean close = !loose || !level && second.value().compareTo(low.multiply(BigDecimal.valueOf(3))) <= 0;
        return low.compareTo(second.value()) < 0 && close ? new NumberRange(low, second.value(), second.to()) : null;
    }

    /**
     * "cut by 200 to 900" and "fell $1 to $13" tell the change and then the level, "fell by 5 to 10 per cent" is a range:
     * it lies close together and names its unit once.
     */
    private static boolean isByTo(SentenceTokens row, int begin, int at) {
        String before = row.lower(begin - 1);
        return row.lower(at).equals("to") && (before.equals("by") || CHANGES.contains(before));
    }

    /** "5 feet to 7 feet", "between 5 km and 7 km". */
    private static boolean joinsMeasures(SentenceTokens row, int begin, int to) {
        return row.lower(to).equals("to") || row.lower(to).equals("and") && isBetween(row, begin);
    }

    private static boolean measures(SentenceTokens row, int to, FigureUnits.Unit unit) {
        Phrases.Match<FigureUnits.Unit> match = FigureUnits.after(row, to);
        return match != null && match.value().name().equals(unit.name());
    }

    /** "5 to 7 million" is 5 million to 7 million, "50 to 2 million" is not. */
    private static BigDecimal shared(NumberReading first, NumberReading second) {
        boolean shares = first.scale().equals(BigDecimal.ONE) && !second.scale().equals(BigDecimal.ONE);
        BigDecimal scaled = first.value().multiply(second.scale());
        return shares && scaled.compareTo(second.value()) < 0 ? scaled : first.value();
    }

    /** Whether "between" leads the range that begins at the token. */
    static boolean isBetween(SentenceTokens row, int begin) {
        return row.lower(begin - 1).equals("between");
    }

    /** The token where the second number may stand, -1 where the words do not join two. */
    private static int connected(SentenceTokens row, int begin, int at) {
        if (row.isHyphen(at)) {
            boolean dash = row.at(at).text().charAt(0) == '\u2014';
            boolean even = row.touches(at) == row.touches(at + 1) || row.isNumber(at + 1);
            boolean spelled = !row.isNumber(at - 1) && !row.touches(at);
            return dash || !even || spelled ? -1 : at + 1;
        }
        return switch (row.lower(at)) {
            case "to" -> row.lower(begin - 1).equals("from") && changesBefore(row, begin - 1) ? -1 : at + 1;
            case "or" -> at + 1;
            case "and" -> isBetween(row, begin) ? at + 1 : -1;
            default -> -1;
        };
    }

    private static boolean changesBefore(SentenceTokens row, int i) {
        for (int k = i - 1; k >= i - REACH; k--) {
            if (CHANGES.contains(row.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
