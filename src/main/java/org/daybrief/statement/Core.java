package org.daybrief.statement;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.VerbGroup;
import org.daybrief.statement.speech.SaidContent;
import org.daybrief.statement.speech.Saying;
import org.jspecify.annotations.Nullable;

/**
 * The clause of a sentence that tells the matter: what was said where somebody says it, else the whole.
 *
 * @param from its first unit
 * @param to after its last unit
 * @param hedgesFrom where words of doubt begin to count: those at the verb of saying ("reportedly warned") do, too
 */
record Core(int from, int to, int hedgesFrom) {

    static Core of(Line line, @Nullable Saying saying) {
        int[] content = saying == null ? null : SaidContent.of(saying, null);
        if (content == null) {
            return new Core(0, line.size(), 0);
        }
        boolean behind = saying.first() <= content[0];
        int hedges = behind ? VerbGroup.before(line, saying.first()).first() : content[0];
        return new Core(content[0], content[1], hedges);
    }
}
