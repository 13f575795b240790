package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;

/** The two numbers of a match, a race or a vote: "won 3-1", "a 51 to 49 vote". */
final class ContestNumbers implements NumberExclusion {

    private static final int REACH = 4;
    private static final WordSet CONTESTS = WordSet.of("""
            won win wins lost beat beats lead leads led defeat victory draw drew score vote voted loss ruled
            ruling decision advantage record were went""");

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int to = number.to();
        boolean joined = row.joins(to) && row.isNumber(to + 1);
        if (!joined && !row.lower(to).equals("to")) {
            return -1;
        }
        NumberReading second = new NumberReader(row).read(to + 1, false);
        if (second == null || !NotAFigure.isBare(row, second.to())) {
            return -1;
        }
        boolean falling = second.value().compareTo(number.value()) <= 0;
        return joined && falling || isContest(row, number.from(), second.to(), joined) ? second.to() : -1;
    }

    private static boolean isContest(SentenceTokens row, int from, int to, boolean joined) {
        for (int i = from - 1; i >= from - REACH; i--) {
            if (CONTESTS.contains(row.lower(i))) {
                return true;
            }
        }
        return CONTESTS.contains(row.lower(to)) || joined && row.joins(to) && CONTESTS.contains(row.lower(to + 1));
    }
}
