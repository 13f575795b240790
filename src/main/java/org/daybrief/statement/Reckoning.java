package org.daybrief.statement;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseBefore;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Who gives a number by a verb of reckoning, which tells no clause: "police put the crowd at 900", "the agency counted 300 wounded". */
final class Reckoning {

    /** Units between the verb and "at". */
    private static final int REACH = 14;

    private static final WordSet PUTS =
            WordSet.of("put puts putting set sets estimate estimates estimated place places placed reckons reckoned");
    private static final WordSet COUNTS = WordSet.of("counted counts tallied documented");

    private Reckoning() {}

    /** The source's words; null where nobody reckons the figure that begins at the offset. */
    static @Nullable String source(Line line, int figure) {
        int at = before(line, figure);
        int verb = line.lower(at).equals("at") ? puts(line, at) : COUNTS.contains(line.lower(at)) ? at : -1;
        if (verb <= 0) {
            return null;
        }
        int first = verb;
        while (first > 0 && Words.HAVE.contains(line.lower(first - 1))) {
            first--;
        }
        Phrase source = Words.BE.contains(line.lower(verb - 1)) ? null : PhraseBefore.find(line, first);
        return source == null || source.isPronoun() || !Sources.credible(source) ? null : source.text();
    }

    /** The last unit that ends before the offset; -1 where none does. */
    private static int before(Line line, int offset) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line.begin(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int puts(Line line, int at) {
        for (int i = at - 1; i > 0 && at - i <= REACH; i--) {
            if (PUTS.contains(line.lower(i))) {
                return i;
            }
            if (line.lower(i).equals(",") || line.lower(i).equals(";")) {
                return -1;
            }
        }
        return -1;
    }
}
