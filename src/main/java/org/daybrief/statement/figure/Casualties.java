package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives each number of killed, injured or dead its word, so that "four were killed and two injured" counts two different things,
 * and makes a figure of the one person that a sentence tells of without a number ("a man was shot dead").
 */
final class Casualties {

    private static final WordSet SHOT_AWAY =
            WordSet.of("rounds bullets shots arrows rockets missiles photos pictures films scenes videos");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;

    private final CasualtyVerbs verbs;
    private final SingleVictims singles;

    private Casualties(SentenceTokens row, List<FigureDraft> drafts) {
        this.row = row;
        this.drafts = drafts;
        TakenTokens taken = new TakenTokens(row.begin, drafts);
        this.verbs = new CasualtyVerbs(row, taken);
        this.singles = new SingleVictims(row, taken, verbs);
    }

    /** Completes the figures of a sentence, and adds those of single persons. */
    static void mark(SentenceTokens row, List<FigureDraft> drafts) {
        if (speaksOfCasualties(row)) {
            new Casualties(row, drafts).mark();
        }
    }

    private void mark() {
        for (int k = 0; k < drafts.size(); k++) {
            FigureDraft draft = drafts.get(k);
            if (mayBePersons(draft)) {
                String found = verbs.before(draft);
                draft.casualty = found == null ? listed(k) : found;
            }
        }
        singles.addTo(drafts);
        for (int k = drafts.size() - 1; k >= 0; k--) {
            FigureDraft draft = drafts.get(k);
            if (draft.casualty == null && mayBePersons(draft)) {
                String found = verbs.after(draft);
                FigureDraft part = found == null ? null : partBefore(k);
                (part == null ? draft : part).casualty = found == null ? sharedWithNext(k) : found;
            }
        }
    }

    private static boolean speaksOfCasualties(SentenceTokens row) {
        for (int i = row.begin; i < row.end; i++) {
            boolean noun = row.lower(i).equals("of") && CasualtyWords.nounBefore(row, i) != null;
            if (noun || CasualtyWords.mayStart(row.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "five of the 12 men were killed": it befell the five, where an auxiliary makes the words the predicate of the clause. */
    private @Nullable FigureDraft partBefore(int k) {
        FigureDraft draft = drafts.get(k);
        FigureDraft part = k == 0 ? null : drafts.get(k - 1);
        boolean ofThese = part != null
                && part.unit == null
                && row.lower(part.to).equals("of")
                && draft.from - part.to <= 2
                && CasualtyWords.isAuxiliary(row.lower(draft.reach()));
        return ofThese ? part : null;
    }

    private boolean isShotAway(FigureDraft draft) {
        return draft.noun != null && SHOT_AWAY.contains(row.lower(draft.noun.to() - 1));
    }

    /** Persons, or those whom nothing names; not rounds that were shot. */
    private boolean mayBePersons(FigureDraft draft) {
        return draft.unit == null && (draft.unitName == null && !isShotAway(draft) || draft.countsPersons());
    }

    /** "killing 3 soldiers and 5 civilians": the verb stands before the first of the list only. */
    private @Nullable String listed(int k) {
        if (k == 0) {
            return null;
        }
        FigureDraft last = drafts.get(k - 1);
        int gap = drafts.get(k).from - last.reach();
        boolean joined = gap == 1 && (row.lower(last.reach()).equals("and") || row.isMark(last.reach(), ','))
                || gap == 2
                        && row.isMark(last.reach(), ',')
                        && row.lower(last.reach() + 1).equals("and");
        boolean named = drafts.get(k).noun != null && last.noun != null && last.noun.persons();
        return joined && named && last.casualty != null && verbs.after(drafts.get(k)) == null ? last.casualty : null;
    }

    /** "one woman and two men were killed": the verb stands behind the last of the list only. */
    private @Nullable String sharedWithNext(int k) {
        if (k + 1 >= drafts.size()) {
            return null;
        }
        FigureDraft next = drafts.get(k + 1);
        int at = drafts.get(k).reach();
        boolean joined = next.from - at == 1
                && (row.lower(at).equals("and")
                        || row.isMark(at, ',')
                        || row.lower(at).equals("or"));
        return joined && next.casualty != null && verbs.before(next) == null ? next.casualty : null;
    }
}
