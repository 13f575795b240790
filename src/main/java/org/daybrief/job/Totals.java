package org.daybrief.job;

import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Coverage;
import org.daybrief.store.StoredEdition;
import org.daybrief.story.FigureComparison;

/** Counts what an edition holds, for the report and the list of runs. */
final class Totals {

    private Totals() {}

    static StoredEdition.Totals of(Briefing briefing) {
        int facts = 0;
        int disagreeing = 0;
        for (var page : briefing.stories()) {
            facts += page.story().facts().size();
            for (FigureComparison comparison : page.story().comparisons()) {
                disagreeing += comparison.verdict() == FigureComparison.Verdict.CONFLICT ? 1 : 0;
            }
        }
        return new StoredEdition.Totals(
                briefing.coverage().read(),
                briefing.coverage().count(Coverage.Outcome.USED),
                briefing.stories().size(),
                facts,
                disagreeing);
    }
}
