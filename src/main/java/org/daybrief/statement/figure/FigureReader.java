package org.daybrief.statement.figure;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** Reads the figures of an article, sentence after sentence: what is counted may stand in the sentence before. */
public final class FigureReader {

    private @Nullable PeopleBefore previous;

    /** The figures of the next sentence, in order; its dates are no figures. */
    public List<FoundFigure> read(SentenceTokens row, DatedTokens dated) {
        List<FigureDraft> drafts = new FigureScanner(row, dated).scan();
        Casualties.mark(row, drafts);
        if (drafts.isEmpty()) {
            previous = null;
            return List.of();
        }
        new FigureContext(row, drafts, dated, previous).resolve();
        drafts.removeIf(FigureContext::countsNothing);
        previous = PeopleBefore.last(row, drafts);
        List<FoundFigure> found = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            FigureDraft draft = drafts.get(i);
            row.note(Trail.Kind.FIGURE, draft.rule, FigureScanner.class, draft.from, draft.to);
            found.add(new FoundFigure(
                    draft.from,
                    draft.to,
                    draft.value,
                    draft.low,
                    draft.high,
                    draft.bound,
                    draft.unitName,
                    draft.shown(row),
                    whole(drafts, i),
                    draft.rule));
        }
        return found;
    }

    private static int whole(List<FigureDraft> drafts, int part) {
        FigureDraft whole = drafts.get(part).partOf;
        for (int i = whole == null ? drafts.size() : 0; i < drafts.size(); i++) {
            if (drafts.get(i) == whole) {
                return i;
            }
        }
        return -1;
    }
}
