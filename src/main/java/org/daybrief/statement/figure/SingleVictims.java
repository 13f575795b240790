package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Makes a figure of the one person whom a sentence tells of without a number: "a man was shot dead". */
final class SingleVictims {

    private static final WordSet UNREAL = WordSet.of("""
            could may might would should can will must if whenever not never no nearly almost without when wants
            want cannot shall n't didn't unless""");

    private final SentenceTokens row;
    private final TakenTokens taken;
    private final CasualtyVerbs verbs;

    /** Where the phrase of a single person begins, and what befell that person. */
    private final Map<Integer, String> singles = new HashMap<>();

    SingleVictims(SentenceTokens row, TakenTokens taken, CasualtyVerbs verbs) {
        this.row = row;
        this.taken = taken;
        this.verbs = verbs;
    }

    /** "a man was killed", "killing one", "the death of a boy": one person each, told without a number. */
    void addTo(List<FigureDraft> drafts) {
        List<FigureDraft> found = new ArrayList<>();
        for (int i = row.end - 1; i >= row.begin; i--) {
            String lower = row.lower(i);
            boolean article = lower.equals("a") || lower.equals("an") || lower.equals("one") || lower.equals("another");
            FigureDraft draft = article && !taken.contains(i) ? read(i) : null;
            if (draft != null) {
                found.add(draft);
            }
        }
        if (!found.isEmpty()) {
            drafts.addAll(found);
            drafts.sort((a, b) -> Integer.compare(a.from, b.from));
        }
    }

    private @Nullable FigureDraft read(int i) {
        int head = personAfter(i + 1);
        if (head < 0 && !row.lower(i).equals("one")) {
            return null;
        }
        int to = head < 0 ? i + 1 : head + 1;
        FigureDraft draft = new FigureDraft(i, to, i, "one person");
        draft.noun = head < 0 ? null : new CountedNouns.Noun(head, head + 1, true);
        String casualty = verbs.before(draft);
        int verb = casualty == null ? to : i;
        casualty = casualty == null ? verbs.after(draft) : casualty;
        if (casualty == null && row.lower(to).equals("and")) {
            casualty = singles.get(to + 1);
        }
        if (casualty == null || isUnreal(verb)) {
            return null;
        }
        singles.put(i, casualty);
        boolean nested = taken.touches(i, to);
        draft.from = nested ? to - 1 : i;
        draft.number = draft.from;
        draft.value = BigDecimal.ONE;
        draft.unitName = "people";
        draft.casualty = casualty;
        return draft;
    }

    /** The noun of "a 15-year-old Chicago boy", -1 where the phrase names no person. */
    private int personAfter(int i) {
        int last = Math.min(row.end, i + 8);
        for (int k = i; k < last; k++) {
            if (PersonNouns.isSingular(row.lower(k))
                    && !row.joins(k + 1)
                    && !PersonNouns.isSingular(row.lower(k + 1))) {
                return k;
            }
            boolean inside = row.isWord(k) && !CountedNouns.stops(row.lower(k)) || row.isNumber(k) || row.isHyphen(k);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** "if a man is killed", "could have killed a man", "nearly killed a man": nobody was. */
    private boolean isUnreal(int verb) {
        int from = Math.max(row.begin, verb - 6);
        int to = Math.min(row.end, verb + 4);
        for (int k = from; k < to; k++) {
            boolean infinitive = row.lower(k).equals("to") && CasualtyWords.mayStart(row.lower(k + 1));
            if (infinitive || UNREAL.contains(row.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
