package org.daybrief.statement;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.VerbGroup;
import org.daybrief.text.WordSet;

/**
 * "We don't know if …": whoever says no to knowing an indirect question leaves it open. With "that" behind it the verb takes its
 * clause for true: "did not know that the gate was shut".
 */
final class NotKnown {

    private static final WordSet QUESTIONS = WordSet.of("if whether what who whom where when why how which");

    private NotKnown() {}

    static boolean at(Line line, int i) {
        return switch (line.lower(i)) {
            case "know", "known" ->
                QUESTIONS.contains(line.lower(i + 1))
                        && VerbGroup.before(line, i).negated();
            case "sure", "certain" ->
                QUESTIONS.contains(line.lower(i + 1)) && line.lower(i - 1).equals("not");
            case "idea" ->
                QUESTIONS.contains(line.lower(i + 1)) && line.lower(i - 1).equals("no");
            default -> false;
        };
    }
}
