package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;

/** House numbers: "the 5900 block of Elm Street", "12 Elm Avenue". */
final class AddressNumbers implements NumberExclusion {

    private static final int LONGEST_NAME = 5;
    private static final WordSet STREETS = WordSet.of("""
            street st avenue ave road rd drive boulevard blvd lane way court place highway parkway square
            terrace circle plaza block""");

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int to = number.to();
        if (!row.isNumber(number.from()) || to != number.from() + 1) {
            return -1;
        }
        if (row.lower(to).equals("block")) {
            return to + 1;
        }
        for (int at = to; at < to + LONGEST_NAME && row.isCapitalised(at); at++) {
            if (at > to && STREETS.contains(row.lower(at))) {
                return at + 1;
            }
        }
        return -1;
    }
}
