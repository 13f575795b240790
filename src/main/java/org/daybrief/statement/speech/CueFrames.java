package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.WordSet;

/** Whether what follows a cue verb is what the verb takes when it is a cue: "found that" is one, "found the keys" is not. */
final class CueFrames {

    private static final WordSet CLAUSE =
            WordSet.of("that whether if how why what where who he she they it we i you there : “");

    private static final int OBJECT = 9;

    private CueFrames() {}

    static boolean fits(Line line, int verb, Cue cue) {
        return cue.takes("any") || cue.takes("study") || fits(line, verb, cue, "study");
    }

    /** As above, but with the frame {@code but} left out of account. */
    static boolean fits(Line line, int verb, Cue cue, String but) {
        int next = verb + 1;
        while ((Words.isAdverb(line.lower(next)) || Words.DAYS_AND_MONTHS.contains(line.lower(next)))
                && !line.lower(next).equals("there")) {
            next++;
        }
        String lower = line.lower(next);
        return cue.takes(lower)
                || cue.takes("as") && asFollows(line, next)
                || cue.takes("that") && (CLAUSE.contains(lower) || clauseFollows(line, next))
                || cue.takes("quote")
                        && (line.isQuote(next) || lower.equals(":") || line.isQuote(verb - 2) || line.isQuote(verb - 3))
                || cue.takes("np") && (Words.DETERMINERS.contains(lower) || line.capitalised(next))
                || cue.takes("end") && closes(lower);
    }

    /** "found the valve was old": a clause without "that". */
    private static boolean clauseFollows(Line line, int next) {
        Phrase subject = PhraseAfter.find(line, next);
        return subject != null && Words.AUXILIARIES.contains(line.lower(subject.end()));
    }

    /** "sees the verdict as a victory". */
    private static boolean asFollows(Line line, int next) {
        for (int i = next; i < line.size() && i - next < OBJECT; i++) {
            if (line.lower(i).equals("as")) {
                return true;
            }
            if (line.lower(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    static boolean closes(String lower) {
        return lower.isEmpty() || lower.equals(".") || lower.equals(",") || lower.equals(";");
    }
}
