package org.daybrief.statement;

import java.util.BitSet;

/** Which tokens of a sentence a date expression has taken: a number among them is no figure, unless it says how long. */
final class DatedTokens {

    private final int begin;
    private final BitSet taken = new BitSet();
    private final BitSet durations = new BitSet();

    DatedTokens(SentenceTokens row, SentenceReading sentence) {
        this.begin = row.begin;
        for (DateExpression date : sentence.dates) {
            int from = row.tokenAt(date.span().begin()) - begin;
            int to = row.tokenAt(date.span().end() - 1) - begin + 1;
            taken.set(from, to);
            if (date.type() == DateExpression.Type.DURATION) {
                durations.set(from, to);
            }
        }
    }

    boolean isTaken(int i) {
        return i >= begin && taken.get(i - begin);
    }

    boolean isDuration(int i) {
        return i >= begin && durations.get(i - begin);
    }
}
