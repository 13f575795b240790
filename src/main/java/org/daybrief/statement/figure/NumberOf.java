package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Trail;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What is counted stands before its number: "the number of nurses there was around 700", "the death toll fell to 12". */
final class NumberOf {

    private static final int LOOK_BACK = 14;
    private static final WordSet SUMS = WordSet.of("figure number total tally count toll estimate");
    private static final WordSet POINTERS = WordSet.of("the that this");
    /** Participles and adjectives that name those who are it: "the number of missing". */
    private static final WordSet NOMINAL =
            WordSet.of("missing dead injured wounded killed displaced unemployed homeless disabled sick infected");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;
    private final @Nullable PeopleBefore previous;

    NumberOf(SentenceTokens row, List<FigureDraft> drafts, @Nullable PeopleBefore previous) {
        this.row = row;
        this.drafts = drafts;
        this.previous = previous;
    }

    /** Completes the bare figure where a word for a number before it says what is counted. */
    boolean tells(int k) {
        FigureDraft draft = drafts.get(k);
        int first = Math.max(row.begin, draft.from - LOOK_BACK);
        for (int i = draft.from - 1; i >= first; i--) {
            String lower = row.lower(i);
            if (row.isMark(i, ';') || row.isMark(i, '"') || lower.equals("while")) {
                return false;
            }
            if (SUMS.contains(lower)) {
                boolean told = row.lower(i + 1).equals("of") ? ofThem(draft, i + 2) : bySum(k, i);
                if (told) {
                    row.note(Trail.Kind.FIGURE, "counted: noun before", NumberOf.class, draft.from, draft.to, i, i + 1);
                }
                return told;
            }
        }
        return false;
    }

    private boolean ofThem(FigureDraft draft, int i) {
        int at = row.lower(i).equals("the") ? i + 1 : i;
        if (NOMINAL.contains(row.lower(at)) && new CountedNouns(row).counted(i - 1, false) == null) {
            draft.counted = row.text(at, at + 1);
            draft.unitName = "people";
            return true;
        }
        CountedNouns.Noun noun = new CountedNouns(row).counted(i - 1, false);
        if (noun == null || noun.to() > draft.from) {
            return false;
        }
        draft.counted = row.text(noun.from(), noun.to());
        draft.unitName = noun.persons() ? "people" : null;
        Phrases.Match<CasualtyWords.Word> fate = noun.persons() ? CasualtyWords.at(row, noun.to()) : null;
        if (fate != null && fate.value().participle() && draft.casualty == null) {
            draft.casualty = fate.value().shown(); // "the number of sailors killed rose to nine"
        }
        return true;
    }

    private boolean bySum(int k, int i) {
        FigureDraft draft = drafts.get(k);
        if (row.lower(i).equals("toll")) {
            boolean death = row.lower(i - 1).equals("death");
            draft.counted = death ? row.text(i - 1, i + 1) : row.lower(i);
            draft.unitName = "people";
            return true;
        }
        if (!POINTERS.contains(row.lower(i - 1))) {
            return false;
        }
        for (int j = k - 1; j >= 0 && j >= k - 2; j--) {
            FigureDraft last = drafts.get(j);
            if (last.to <= i && last.unit == null && (last.noun != null || last.counted != null)) {
                draft.countLike(last, row);
                return true;
            }
        }
        if (previous == null) {
            return false;
        }
        draft.counted = previous.counted();
        draft.unitName = previous.unit();
        return true;
    }
}
