package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the figures: numbers that count or measure, with what they count. Runs after the dates, which are no figures. */
final class FigureAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        FigureDraft previous = null;
        String previousCounted = null;
        for (SentenceReading sentence : reading.sentences) {
            SentenceTokens row = new SentenceTokens(reading, sentence);
            List<FigureDraft> drafts = new FigureScanner(row, new DatedTokens(row, sentence)).scan();
            new Casualties(row, drafts).mark();
            new FigureContext(row, drafts).resolve(previous, previousCounted);
            drafts.removeIf(FigureContext::countsNothing);
            finish(sentence, row, drafts);
            previous = lastOfPeople(drafts);
            previousCounted = previous == null ? null : counted(row, previous);
        }
    }

    private static @Nullable FigureDraft lastOfPeople(List<FigureDraft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).countsPersons()) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private static void finish(SentenceReading sentence, SentenceTokens row, List<FigureDraft> drafts) {
        List<String> ids = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            ids.add("n" + (i + 1));
        }
        for (int i = 0; i < drafts.size(); i++) {
            FigureDraft draft = drafts.get(i);
            Span span = row.span(draft.from, draft.to);
            int whole = i - 1;
            while (whole >= 0 && drafts.get(whole) != draft.partOf && draft.partOf != null) {
                whole--;
            }
            whole = draft.partOf == null ? -1 : whole;
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

    /** The source's words for what is counted, and behind them what befell it: "North Korean troops", "people killed". */
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
