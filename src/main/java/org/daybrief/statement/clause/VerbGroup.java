package org.daybrief.statement.clause;

import org.daybrief.text.Token;

/**
 * The auxiliaries and adverbs before a verb: "has not yet" of "has not yet said".
 *
 * @param first its first unit; the verb itself where there are none
 * @param passive whether a form of "be" is the last auxiliary
 * @param negated whether it says no
 * @param infinitive whether "to" stands before the verb
 * @param modal whether it has another auxiliary than "be" and "have"
 * @param irrealis whether it tells of what is not: "will", "would", "may" …
 */
public record VerbGroup(
        int first, boolean passive, boolean negated, boolean infinitive, boolean modal, boolean irrealis) {

    private static final int REACH = 7;

    public static VerbGroup before(Line line, int verb) {
        int first = verb;
        boolean be = false;
        boolean auxiliary = false;
        boolean modal = false;
        boolean irrealis = false;
        boolean negated = false;
        for (int i = verb - 1; i >= 0 && verb - i < REACH; i--) {
            String lower = line.lower(i);
            boolean isAuxiliary = Words.AUXILIARIES.contains(lower);
            boolean genitiveForVerb = line.is(i, Token.Kind.GENITIVE) && Words.PRONOUNS.contains(line.lower(i - 1));
            if (!isAuxiliary
                    && !genitiveForVerb
                    && !(line.isWord(i) && Words.isAdverb(lower) && !(line.capitalised(i) && i > 0))) {
                break;
            }
            if (isAuxiliary) {
                be |= !auxiliary && Words.BE.contains(lower);
                modal |= !Words.BE.contains(lower) && !Words.HAVE.contains(lower);
                irrealis |= Words.MODALS.contains(lower);
                auxiliary = true;
            }
            negated |= Words.NEGATIONS.contains(lower);
            first = i;
        }
        String before = line.lower(first - 1);
        // "to confirm or deny"
        boolean second = (before.equals("or") || before.equals("and"))
                && line.lower(first - 3).equals("to");
        boolean infinitive = before.equals("to") || second;
        return new VerbGroup(first, be, negated, infinitive, modal, irrealis);
    }
}
