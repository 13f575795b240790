package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.text.WordSet;

/**
 * ", signaling a growth of the dispute": a participle of weighing behind a comma has the whole sentence for its subject. It is
 * the writer's comment on what was said and no part of it.
 */
final class TrailingComment {

    private static final WordSet WEIGHING = WordSet.of("""
            signaling signalling marking underlining underscoring highlighting reflecting heightening deepening
            stoking fueling fuelling raising prompting sparking""");

    private TrailingComment() {}

    /** Where the comment begins; {@code end} where there is none. */
    static int begin(Line line, int first, int end) {
        for (int i = first + 1; i + 1 < end; i++) {
            if (line.lower(i).equals(",") && WEIGHING.contains(line.lower(i + 1))) {
                return i;
            }
        }
        return end;
    }
}
