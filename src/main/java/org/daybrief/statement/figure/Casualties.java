package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives each number of killed, injured or dead its word, so that "four were killed and two injured" counts two different things,
 * and makes a figure of the one person that a sentence tells of without a number ("a man was shot dead").
 */
final class Casualties {

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
                draft.casualty = found == null ? sharedWithNext(k) : found;
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

    private static boolean mayBePersons(FigureDraft draft) {
        return draft.unit == null && (draft.unitName == null || draft.countsPersons());
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
