package org.daybrief.statement.figure;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/** Reads the figures of an article, sentence after sentence: what is counted may stand in the sentence before. */
public final class FigureReader {

    private @Nullable FigureDraft previous;
    private @Nullable String previousCounted;

    /** The figures of the next sentence, in order; its dates are no figures. */
    public List<FoundFigure> read(SentenceTokens row, DatedTokens dated) {
        List<FigureDraft> drafts = new FigureScanner(row, dated).scan();
        Casualties.mark(row, drafts);
        new FigureContext(row, drafts).resolve(previous, previousCounted);
        drafts.removeIf(FigureContext::countsNothing);
        previous = lastOfPeople(drafts);
        previousCounted = previous == null ? null : counted(row, previous);
        List<FoundFigure> found = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            FigureDraft draft = drafts.get(i);
            found.add(new FoundFigure(
                    draft.from,
                    draft.to,
                    draft.value,
                    draft.low,
                    draft.high,
                    draft.bound,
                    draft.unitName,
                    counted(row, draft),
                    whole(drafts, i),
                    draft.rule));
        }
        return found;
    }

    private static @Nullable FigureDraft lastOfPeople(List<FigureDraft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).countsPersons()) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private static int whole(List<FigureDraft> drafts, int part) {
        FigureDraft whole = drafts.get(part).partOf;
        int i = whole == null ? -1 : part - 1;
        while (i >= 0 && drafts.get(i) != whole) {
            i--;
        }
        return i;
    }

    private static @Nullable String counted(SentenceTokens row, FigureDraft draft) {
        String noun = draft.counted != null || draft.noun == null
                ? draft.counted
                : row.text(draft.noun.from(), draft.noun.to());
        if (draft.casualty == null) {
            return noun;
        }
        return noun == null ? draft.casualty : noun + " " + draft.casualty;
    }
}
