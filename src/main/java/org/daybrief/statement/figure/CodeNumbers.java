package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Token;

/** Numbers that are part of a word: "47th", "20s", "AR-15", "COVID-19", "#5", "24703L202", ".22", "Twenty-First". */
final class CodeNumbers implements NumberExclusion {

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int to = number.to();
        boolean letters = row.touches(to) && row.isWord(to) && row.isNumber(to - 1);
        if (letters && FigureUnits.after(row, to) == null) {
            return to + 1;
        }
        if (isOrdinal(row.lower(to)) && row.isCapitalised(to) && row.isCapitalised(number.from())) {
            return to + 1;
        }
        return row.touches(number.from()) && isName(row, number.from() - 1) ? to : -1;
    }

    private static boolean isOrdinal(String lower) {
        return switch (lower) {
            case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth" -> true;
            default -> false;
        };
    }

    private static boolean isName(SentenceTokens row, int before) {
        Token token = row.at(before);
        boolean word = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.ADDRESS;
        boolean hyphen = row.isHyphen(before) && row.touches(before);
        boolean mark =
                token.text().length() == 1 && ".#:/_".indexOf(token.text().charAt(0)) >= 0;
        return (word || hyphen || mark) && !FigureUnits.mayStartMoney(token.lower());
    }
}
