package org.daybrief.statement;

import org.daybrief.statement.clause.Line;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of condition. What "will" or "would" happen "if" something else does is no forecast: the text says only that it is
 * possible.
 */
final class Condition {

    /** "as if", "even if", "asked if": no condition of the main clause. */
    private static final WordSet NOT_BEHIND = WordSet.of("""
            as even ask asks asked asking wonder wonders wondered know knows knew see sees saw unsure uncertain sure
            clear unclear determine decide say tell told doubt and or""");

    private Condition() {}

    static @Nullable Certainty of(Line line, Core core, @Nullable Certainty hedge) {
        if (hedge != null && hedge != Certainty.EXPECTED) {
            return hedge;
        }
        for (int i = core.from(); i < core.to(); i++) {
            String lower = line.lower(i);
            boolean opens = lower.equals("if") && !NOT_BEHIND.contains(line.lower(i - 1)) || lower.equals("unless");
            if (opens && (hedge != null || i == core.from())) {
                return Certainty.POSSIBLE;
            }
        }
        return hedge;
    }
}
