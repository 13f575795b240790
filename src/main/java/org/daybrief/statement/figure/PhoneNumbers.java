package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;

/** "407-246-4357", "(407) 246-4357", "call 911". */
final class PhoneNumbers implements NumberExclusion {

    private static final WordSet CALLS = WordSet.of("""
            call called calls calling dial dialed dialled dialing caller callers dispatcher dispatchers operator
            operators phone phoned""");

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int from = number.from();
        int to = number.to();
        if (!row.isNumber(from)) {
            return -1;
        }
        if (row.lower(from).equals("911") || row.lower(from).equals("999")) {
            boolean call = CALLS.contains(row.lower(from - 1)) || CALLS.contains(row.lower(to));
            return call || NotAFigure.isBare(row, to) ? to : -1;
        }
        if (!row.joins(to) || !row.isNumber(to + 1)) {
            return -1;
        }
        boolean third = row.joins(to + 2) && row.isNumber(to + 3);
        boolean seven = row.at(from).text().length() == 3
                && row.at(to + 1).text().length() == 4
                && !row.lower(to + 1).endsWith("0")
                && NotAFigure.isBare(row, to + 2);
        int at = to;
        while ((third || seven) && row.joins(at) && row.isNumber(at + 1)) {
            at += 2;
        }
        return at > to ? at : -1;
    }
}
