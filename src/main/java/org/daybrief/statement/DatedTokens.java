package org.daybrief.statement;

import java.util.List;

/** Which tokens of a sentence a date expression has taken: a number among them is no figure, unless it says how long. */
final class DatedTokens {

    private final SentenceTokens row;
    private final List<DateExpression> dates;

    DatedTokens(SentenceTokens row, SentenceReading sentence) {
        this.row = row;
        this.dates = sentence.dates;
    }

    boolean isTaken(int i) {
        for (DateExpression date : dates) {
            if (date.span().contains(row.at(i).begin())) {
                return true;
            }
        }
        return false;
    }

    boolean isDuration(int i) {
        for (DateExpression date : dates) {
            if (date.type() == DateExpression.Type.DURATION
                    && date.span().contains(row.at(i).begin())) {
                return true;
            }
        }
        return false;
    }
}
