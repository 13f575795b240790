package org.daybrief.statement.figure;

import org.daybrief.statement.figure.CasualtyWords.Role;
import org.daybrief.statement.figure.CasualtyWords.Word;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the word for what befell those that a figure counts, by the grammar of the clause: before them or behind. */
final class CasualtyVerbs {

    /** Words that may stand between those counted and their verb: "four people inside the house were killed". */
    private static final int REACH = 9;

    private static final WordSet CLAUSE_ENDS = WordSet.of("""
            and but while when after before because if as which where although though or said says told than""");
    private static final WordSet THEM = WordSet.of("them these those whom us");
    /** Behind a shot without an auxiliary they say where it went, so those before it fired it. */
    private static final WordSet AIMS = WordSet.of("into toward towards through");

    private static final WordSet OBJECTS = WordSet.of("""
            the a an his her their its my our him them himself herself themselves each one another some more it
            us me you people someone several many""");

    private final SentenceTokens row;
    private final TakenTokens taken;

    CasualtyVerbs(SentenceTokens row, TakenTokens taken) {
        this.row = row;
        this.taken = taken;
    }

    /** "killing four people", "shot and killed 3", "the deaths of 3 men". */
    @Nullable
    String before(FigureDraft draft) {
        int at = draft.from;
        while (row.lower(at - 1).equals("the")
                || row.lower(at - 1).equals("all")
                || row.lower(at - 1).equals("another")) {
            at--;
        }
        if (row.lower(at - 1).equals("of")) {
            Phrases.Match<Word> noun = CasualtyWords.nounBefore(row, at - 1);
            return noun == null ? null : noun.value().shown();
        }
        Phrases.Match<Word> verb = CasualtyWords.before(row, at);
        if (verb == null || verb.value().role() != Role.TRANSITIVE) {
            return null;
        }
        return active(verb);
    }

    /** The verbs of a chain that ends with this one, or null where they are passive ("were killed 12 hours after"). */
    private @Nullable String active(Phrases.Match<Word> last) {
        String shown = last.value().shown();
        int at = last.from();
        while (true) {
            int k = at;
            while (CasualtyWords.isAdverb(row.lower(k - 1)) && CasualtyWords.before(row, k) == null) {
                k--;
            }
            Phrases.Match<Word> other =
                    row.lower(k - 1).equals("and") || row.lower(k - 1).equals("or")
                            ? CasualtyWords.before(row, k - 1)
                            : null;
            if (other == null || other.value().role() != Role.TRANSITIVE) {
                return CasualtyWords.isBe(row.lower(k - 1)) ? null : shown;
            }
            shown = other.value().shown() + " " + row.lower(k - 1) + " " + shown;
            at = other.from();
        }
    }

    /** "four people were killed or wounded", "two dead", "600 troops have been killed". */
    @Nullable
    String after(FigureDraft draft) {
        int at = draft.reach();
        if (draft.noun == null && row.lower(at).equals("of")) {
            if (!THEM.contains(row.lower(at + 1))) {
                return null;
            }
            at += 2;
        }
        boolean auxiliary = false;
        int last = Math.min(row.end, at + REACH);
        for (int k = at; k < last; k++) {
            String lower = row.lower(k);
            Phrases.Match<Word> word = CasualtyWords.at(row, k);
            if (word != null && word.value().participle()) {
                boolean direct = k == at || auxiliary || onlyAdverbs(at, k);
                boolean free = auxiliary || word.value().role() != Role.TRANSITIVE || !takesObject(word.to());
                return direct && free ? chain(word) : null;
            }
            if (CasualtyWords.isAuxiliary(lower)) {
                auxiliary = true;
            } else if (auxiliary && !CasualtyWords.isAdverb(lower) && !lower.equals("in")) {
                return null;
            } else if (!row.isWord(k) && !row.isNumber(k) || CLAUSE_ENDS.contains(lower) || taken.contains(k)) {
                return null;
            }
        }
        return null;
    }

    private boolean onlyAdverbs(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!CasualtyWords.isAdverb(row.lower(k))
                    && !row.lower(k).equals("who")
                    && !row.lower(k).equals("more")) {
                return false;
            }
        }
        return true;
    }

    /** "three men shot a guard": active, so the men are not the victims. */
    private boolean takesObject(int i) {
        String lower = row.lower(i);
        return OBJECTS.contains(lower)
                || AIMS.contains(lower)
                || taken.contains(i)
                || row.isWord(i)
                        && !CountedNouns.stops(lower)
                        && !CasualtyWords.isAdverb(lower)
                        && CasualtyWords.at(row, i) == null
                        && !lower.endsWith("ly")
                        && !isTime(lower);
    }

    private static boolean isTime(String lower) {
        return lower.endsWith("day") || lower.equals("dead");
    }

    /** The word with those joined to it: "killed or wounded". */
    private String chain(Phrases.Match<Word> first) {
        StringBuilder shown = new StringBuilder(first.value().shown());
        int at = first.to();
        while (true) {
            boolean joint = row.lower(at).equals("and") || row.lower(at).equals("or");
            int k = joint ? at + 1 : at;
            while (joint && CasualtyWords.isAdverb(row.lower(k)) && CasualtyWords.at(row, k) == null) {
                k++;
            }
            Phrases.Match<Word> next = CasualtyWords.at(row, k);
            if (!joint || next == null || !next.value().participle() || takesObject(next.to())) {
                return shown.toString();
            }
            shown.append(' ')
                    .append(row.lower(at))
                    .append(' ')
                    .append(next.value().shown());
            at = next.to();
        }
    }
}
