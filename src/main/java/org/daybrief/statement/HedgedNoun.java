package org.daybrief.statement;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Persons;
import org.daybrief.statement.clause.Titles;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.time.PastForms;
import org.daybrief.text.NumberWords;
import org.daybrief.text.Token;

/**
 * Words of doubt that stand before a noun. "The alleged theft cost a crane": nothing of it is a fact where the subject is none;
 * but the alleged thief stands before a judge all the same, and who looks into an alleged theft does so.
 */
final class HedgedNoun {

    /** Words of a subject before its verb. */
    private static final int LONGEST = 3;

    private HedgedNoun() {}

    /** Whether the unit stands in the subject of the clause from {@code from} on, and that subject is no person. */
    static boolean inSubject(Line line, int from, int i) {
        for (int k = from; k < i; k++) {
            boolean ends = !line.isWord(k)
                    || Words.PREPOSITIONS.contains(line.lower(k))
                    || Words.AUXILIARIES.contains(line.lower(k))
                    || Words.VERBS.contains(line.lower(k))
                    || Words.PRONOUNS.contains(line.lower(k))
                    || PastForms.has(line.lower(k));
            if (ends && !line.is(k, Token.Kind.GENITIVE)) {
                return false;
            }
        }
        return line.isWord(i + 1) && namesNobody(line, i + 1);
    }

    private static boolean namesNobody(Line line, int first) {
        for (int k = first; k < first + LONGEST && line.isWord(k); k++) {
            String lower = line.lower(k);
            if (Words.AUXILIARIES.contains(lower)
                    || Words.DETERMINERS.contains(lower)
                    || Words.PREPOSITIONS.contains(lower)) {
                return k > first;
            }
            if (Persons.contains(lower) || Titles.isCalling(line.token(k)) || line.capitalised(k)) {
                return false;
            }
        }
        return true;
    }

    /** "An estimated 600 divers": a number behind the words, and no preposition before, which would make it an aside. */
    static boolean beforeNumber(Line line, int i, int behind) {
        boolean number = line.is(behind, Token.Kind.NUMBER) || NumberWords.belowHundred(line.lower(behind)) > 0;
        return number && !Words.PREPOSITIONS.contains(line.lower(i - 1));
    }
}
