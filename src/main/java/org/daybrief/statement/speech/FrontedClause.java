package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.time.PastForms;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject behind a clause without one that opens the sentence: "Declaring that the dam was safe, the mayor went
 * home." A participle in front has the subject of the main clause.
 */
final class FrontedClause {

    private static final int REACH = 60;

    private FrontedClause() {}

    /** The phrase behind the first comma that a finite verb follows; null where there is none. */
    static @Nullable Phrase subject(Line line, int participle) {
        for (int i = participle + 2; i < line.size() - 2 && i - participle < REACH; i++) {
            if (!line.lower(i).equals(",")) {
                continue;
            }
            Phrase phrase = PhraseAfter.find(line, i + 1);
            if (phrase != null && Sources.credible(phrase) && isFinite(line, phrase.end())) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isFinite(Line line, int from) {
        int verb = from;
        while (Words.isAdverb(line.lower(verb))) {
            verb++;
        }
        String lower = line.lower(verb);
        Cues.Entry entry = Cues.ENGLISH.find(lower);
        return Words.AUXILIARIES.contains(lower)
                || PastForms.has(lower)
                || entry != null && entry.form() == Cue.Form.PRESENT;
    }
}
