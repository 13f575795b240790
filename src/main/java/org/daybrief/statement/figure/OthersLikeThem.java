package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Trail;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A number that goes on about what was counted before: "50 more joined", "another 12 were hurt", "Ten of them left". */
final class OthersLikeThem {

    /** Such a number opens its sentence. */
    private static final int OPENING = 4;

    private static final WordSet MORE = WordSet.of("another further additional other extra");
    private static final WordSet THEM = WordSet.of("them these those");
    private static final WordSet NOT_MORE = WordSet.of("than of in per");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;
    private final @Nullable PeopleBefore previous;

    OthersLikeThem(SentenceTokens row, List<FigureDraft> drafts, @Nullable PeopleBefore previous) {
        this.row = row;
        this.drafts = drafts;
        this.previous = previous;
    }

    /** Completes the bare figure where it goes on about others. */
    boolean tells(int k) {
        FigureDraft draft = drafts.get(k);
        boolean ofThem = row.lower(draft.to).equals("of") && THEM.contains(row.lower(draft.to + 1));
        boolean more = row.lower(draft.to).equals("more") && !NOT_MORE.contains(row.lower(draft.to + 1));
        boolean another = MORE.contains(row.lower(draft.from - 1)) && !row.isNumber(draft.to);
        if (!ofThem && !more && !another) {
            return false;
        }
        boolean told = k == 0 ? fromSentenceBefore(draft) : fromLast(draft, drafts.get(k - 1));
        if (told) {
            row.note(Trail.Kind.FIGURE, "counted: those before", OthersLikeThem.class, draft.from, draft.to);
        }
        return told;
    }

    private boolean fromSentenceBefore(FigureDraft draft) {
        if (previous == null || draft.from - row.begin > OPENING) {
            return false;
        }
        draft.counted = previous.noun();
        draft.unitName = previous.unit();
        return true;
    }

    private boolean fromLast(FigureDraft draft, FigureDraft last) {
        if (last.unit != null || last.nounText(row) == null) {
            return false;
        }
        draft.countLike(last, row);
        return true;
    }
}
