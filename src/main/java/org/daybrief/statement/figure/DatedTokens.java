package org.daybrief.statement.figure;

import java.util.BitSet;

/** Which tokens of a sentence a date expression has taken: a number among them is no figure, unless it says how long. */
public final class DatedTokens {

    private final int begin;
    private final BitSet taken = new BitSet();
    private final BitSet durations = new BitSet();

    /** @param begin index of the sentence's first token */
    public DatedTokens(int begin) {
        this.begin = begin;
    }

    /** Notes a date expression that stands on the tokens {@code from} to before {@code to}. */
    public void take(int from, int to, boolean duration) {
        taken.set(from - begin, to - begin);
        if (duration) {
            durations.set(from - begin, to - begin);
        }
    }

    boolean isTaken(int i) {
        return i >= begin && taken.get(i - begin);
    }

    /** Whether a date expression begins between the token before and this one: "2 per cent | next year". */
    boolean begins(int i) {
        return isTaken(i) && !isTaken(i - 1);
    }

    boolean isDuration(int i) {
        return i >= begin && durations.get(i - begin);
    }
}
