package org.daybrief.statement.figure;

import java.util.BitSet;
import java.util.List;

/** The tokens of a sentence that belong to a figure already. */
final class TakenTokens {

    private final int begin;
    private final BitSet taken = new BitSet();

    /** @param begin index of the sentence's first token */
    TakenTokens(int begin, List<FigureDraft> drafts) {
        this.begin = begin;
        for (FigureDraft draft : drafts) {
            taken.set(draft.from - begin, draft.to - begin);
        }
    }

    boolean contains(int i) {
        return i >= begin && taken.get(i - begin);
    }

    /** Whether one of the tokens {@code from} to before {@code to} does. */
    boolean touches(int from, int to) {
        int next = taken.nextSetBit(from - begin);
        return next >= 0 && next < to - begin;
    }
}
