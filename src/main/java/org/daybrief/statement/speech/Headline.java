package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Words;

/** Whether a line is printed as headlines are, with a capital on each word: there a capital does not make a name of a verb. */
final class Headline {

    private static final int FEWEST = 4;

    private Headline() {}

    static boolean is(Line line) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < line.size(); i++) {
            if (!line.isWord(i)) {
                continue;
            }
            if (line.capitalised(i)) {
                capitals++;
            } else if (line.lower(i).length() > 3
                    && !Words.PREPOSITIONS.contains(line.lower(i))
                    && !Words.CLAUSE_OPENERS.contains(line.lower(i))) {
                small++;
                if (small * 6 > line.size()) {
                    return false;
                }
            }
        }
        return capitals >= FEWEST && small * 6 <= capitals;
    }
}
