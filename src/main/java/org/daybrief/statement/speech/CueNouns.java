package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.WordSet;

/** Cue verbs that are nouns as often: "claims", "reports", "support". They are verbs only where an object or a clause follows. */
final class CueNouns {

    private static final WordSet AMBIGUOUS = WordSet.of("""
            claim rate project credit document issue value challenge offer press salute frame cast list fire
            point vote like need release detail outline notice echo talk trust approach report call charge note
            demand hope fear attack blast view order rule support back doubt promise request appeal wish
            question quote tweet post comment remark plan state worry answer reply blame praise pledge vow joke
            label brand stress want signal highlight object protest forecast estimate show find boast caution
            dispute welcome counter mock position finding voice favor favour read champion suspect judge love hate respect""");

    private CueNouns() {}

    /** Whether what follows tells that the form is a noun. */
    static boolean isNounHere(Line line, int verb, Cue cue) {
        if (line.lower(verb).equals("state")) {
            return true;
        }
        if (!AMBIGUOUS.contains(cue.verb())) {
            return false;
        }
        String next = line.lower(verb + 1);
        if (next.isEmpty() || next.equals(".")) {
            return !line.lower(verb - 2).equals(",")
                    && !line.lower(verb - 3).equals(",")
                    && !line.lower(verb - 4).equals(",");
        }
        boolean common =
                line.isWord(verb - 1) && !line.capitalised(verb - 1) && !Words.PRONOUNS.contains(line.lower(verb - 1));
        if (common
                && !next.equals("that")
                && !next.equals("to")
                && !Words.DETERMINERS.contains(next)
                && !Words.PRONOUNS.contains(next)
                && !line.capitalised(verb + 1)
                && !line.isQuote(verb + 1)
                && !Words.PREPOSITIONS.contains(next)) {
            if (next.equals(",")) {
                // "card details, names and dates" against ", officials note, the"
                return !line.lower(verb - 2).equals(",")
                        && !line.lower(verb - 3).equals(",");
            }
            return !next.equals("whether") && !next.equals("there") && !next.equals(":");
        }
        boolean preposition = Words.PREPOSITIONS.contains(next)
                && !next.equals("to")
                && !cue.takes(next)
                && !(cue.verb().equals("call") && (next.equals("for") || next.equals("on")));
        return preposition
                || Words.AUXILIARIES.contains(next)
                || next.equals("and")
                || next.equals("or")
                || next.endsWith("ing") && !line.capitalised(verb + 1)
                || next.equals(",") && !line.lower(verb - 2).equals(",");
    }
}
