package org.daybrief.statement;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the word of doubt that goes with a figure: "estimated", "believed", "reportedly". */
final class Hedging {

    private static final int REACH = 12;

    private static final WordSet BE = WordSet.of("was were is are been be being got get");
    private static final WordSet PARTICIPLES = WordSet.of("""
            estimated believed thought feared expected suspected alleged reported rumoured rumored understood
            presumed said projected forecast assumed likely unlikely set due planned""");
    private static final WordSet ADVERBS = WordSet.of("""
            reportedly allegedly possibly probably apparently likely perhaps supposedly purportedly presumably
            unconfirmed estimated""");
    private static final WordSet CUES = WordSet.of("""
            claimed claims claim claiming believed believes believe believing estimated estimates estimate
            estimating suspected suspects suspect alleged alleges alleging expected expects expect expecting
            suggested suggests suggest suggesting warned warns warn warning assumed assumes predicted predicts
            predict predicting thinks think thought fears feared fear hopes hoped projected projects forecast
            reckons reckoned indicated indicates insisted insists asserted asserts contends""");

    private final SentenceTokens row;

    Hedging(SentenceTokens row) {
        this.row = row;
    }

    /**
     * @param cue the verb by which the claimant says it; null where nobody is named
     * @param inner that of what is said: "said it expects"
     */
    @Nullable
    String of(Figure figure, @Nullable String cue, @Nullable String inner) {
        int first = row.tokenAt(figure.span().begin());
        int end = first;
        while (end < row.end && row.at(end).begin() < figure.span().end()) {
            if (ADVERBS.contains(row.lower(end))) {
                return row.lower(end);
            }
            end++;
        }
        if (cue != null && CUES.contains(cue)) {
            return cue;
        }
        if (inner != null && CUES.contains(inner)) {
            return inner;
        }
        String before = before(first);
        return before != null ? before : after(end);
    }

    /** "It is estimated that 900 …", "allegedly stole 900". */
    private @Nullable String before(int first) {
        for (int i = first - 1; i >= first - REACH && i >= row.begin; i--) {
            String lower = row.lower(i);
            if (row.isMark(i, ';') || row.isMark(i, ',')) {
                return null;
            }
            boolean passive = PARTICIPLES.contains(lower) && BE.contains(row.lower(i - 1));
            if (passive || ADVERBS.contains(lower)) {
                return lower;
            }
        }
        return null;
    }

    /** "900 men are believed to be there". */
    private @Nullable String after(int end) {
        for (int i = end; i < end + REACH && i < row.end; i++) {
            String lower = row.lower(i);
            if (row.isMark(i, ',') || row.isMark(i, ';')) {
                return null;
            }
            boolean passive = PARTICIPLES.contains(lower)
                    && BE.contains(row.lower(i - 1))
                    && row.lower(i + 1).equals("to");
            if (passive || ADVERBS.contains(lower)) {
                return lower;
            }
        }
        return null;
    }

    /**
     * Whether the figure stands in an aside of what is said and others, unnamed, are said to hold it:
     * "he resigned over a fraud in which 900 clerks are alleged to have taken part".
     */
    boolean isOthers(Figure figure, int content) {
        int first = row.tokenAt(figure.span().begin());
        boolean aside = false;
        for (int i = first - 1; i >= first - REACH && i > row.begin && row.at(i).begin() > content; i--) {
            aside |= row.lower(i).equals("which") || row.lower(i).equals("whom");
        }
        return aside && after(row.tokenAt(figure.span().end() - 1) + 1) != null;
    }
}
