package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/**
 * The last people that a sentence counts: the next sentence may go on about them without naming them.
 *
 * @param counted with what befell them
 * @param noun without it
 * @param unit as the figure carries it
 */
record PeopleBefore(String counted, String noun, String unit) {

    /** Null where the sentence counts none. */
    static @Nullable PeopleBefore last(SentenceTokens row, List<FigureDraft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            FigureDraft draft = drafts.get(i);
            if (draft.unitName != null && draft.countsPersons()) {
                String counted = draft.shown(row);
                String noun = draft.nounText(row);
                return counted == null
                        ? null
                        : new PeopleBefore(counted, noun == null ? counted : noun, draft.unitName);
            }
        }
        return null;
    }
}
