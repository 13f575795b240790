package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;

/** Finds the figures: numbers that count or measure, with what they count. Runs after the dates, which are no figures. */
final class FigureAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        for (SentenceReading sentence : reading.sentences) {
            SentenceTokens row = new SentenceTokens(reading, sentence);
            List<FigureDraft> drafts = new FigureScanner(row, new DatedTokens(row, sentence)).scan();
            finish(sentence, row, drafts);
        }
    }

    private static void finish(SentenceReading sentence, SentenceTokens row, List<FigureDraft> drafts) {
        List<String> ids = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            ids.add("n" + (i + 1));
        }
        for (int i = 0; i < drafts.size(); i++) {
            FigureDraft draft = drafts.get(i);
            Span span = row.span(draft.from, draft.to);
            int whole = draft.partOf == null ? -1 : drafts.indexOf(draft.partOf);
            sentence.figures.add(new Figure(
                    ids.get(i),
                    span,
                    row.text(draft.from, draft.to),
                    draft.value,
                    draft.low,
                    draft.high,
                    draft.bound,
                    draft.unitName,
                    counted(row, draft),
                    null,
                    null,
                    null,
                    whole < 0 ? null : ids.get(whole),
                    draft.rule));
        }
    }

    private static @org.jspecify.annotations.Nullable String counted(SentenceTokens row, FigureDraft draft) {
        if (draft.counted != null) {
            return draft.counted;
        }
        return draft.noun == null ? null : row.text(draft.noun.from(), draft.noun.to());
    }
}
