package org.daybrief.statement;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.speech.Saying;
import org.daybrief.text.WordSet;

/** Which units of a line stand in a main clause: not behind "which", "if", "after" … up to the next comma, not in a quotation. */
final class MainClause {

    private static final WordSet OPENERS = WordSet.of("""
            that which who whom whose if because when while although though whether where how why what whereas
            whilst unless until since after before as whenever once""");

    private static final WordSet QUESTIONS = WordSet.of("whether what how who why where");

    private MainClause() {}

    /** "Whether the ships left has not been confirmed": the main verb is the last auxiliary before the first comma. */
    private static int subjectClauseEnd(Line line, int from, int to) {
        if (!QUESTIONS.contains(line.lower(from))) {
            return from;
        }
        int last = from;
        boolean before = false;
        for (int i = from; i < to && !line.lower(i).equals(","); i++) {
            boolean auxiliary = Words.BE.contains(line.lower(i)) || Words.HAVE.contains(line.lower(i));
            last = auxiliary && !before ? i : last;
            before = auxiliary || Words.isAdverb(line.lower(i)) && before;
        }
        return last;
    }

    /** Whether the saying stands in a main clause: not "as NP has said", "which NP claim". */
    static boolean holds(Line line, Saying saying) {
        return of(line, 0, line.size())[saying.first()];
    }

    static boolean[] of(Line line, int from, int to) {
        boolean[] main = new boolean[line.size()];
        boolean inside = true;
        for (int i = subjectClauseEnd(line, from, to); i < to; i++) {
            String lower = line.lower(i);
            if (lower.equals(",") || lower.equals(";") || lower.equals("—") || lower.equals("–")) {
                inside = true;
            } else if (OPENERS.contains(lower) && !(lower.equals("that") && i == from)) {
                inside = false;
            }
            main[i] = inside && line.isWord(i);
        }
        return main;
    }
}
