package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;

/** Numbers that number: "1)" and "2." before an item, "(3)", "[58]", "6 of 25" under a picture. */
final class ListNumbers implements NumberExclusion {

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int from = number.from();
        int to = number.to();
        if (!row.isNumber(from) || to != from + 1) {
            return -1;
        }
        boolean opens = row.isMark(from - 1, '(') || row.isMark(from - 1, '[');
        boolean closes = row.isMark(to, ')') || row.isMark(to, ']');
        boolean first = from == row.begin && (closes || row.isMark(to, '.') && to < row.end - 1);
        boolean bracket = opens && closes;
        boolean loose = row.isMark(to, ')') && row.at(from).text().length() == 1;
        if (first || bracket || loose) {
            return to + 1;
        }
        boolean ofMany = row.lower(to).equals("of") && row.isNumber(to + 1) && FigureUnits.after(row, to + 2) == null;
        return ofMany && (row.isCapitalised(from - 1) || row.isCapitalised(to + 2) || to + 2 >= row.end) ? to + 2 : -1;
    }
}
