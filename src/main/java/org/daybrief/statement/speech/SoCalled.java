package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.jspecify.annotations.Nullable;

/** The so-called “peace bridge”: the writer names a term that others use. */
final class SoCalled implements NotSpeech {

    @Override
    public boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken) {
        Line line = speech.lines.get(quote.firstLine());
        String before = line.lower(quote.firstUnit() - 1);
        return before.equals("so-called")
                || before.equals("called") && line.lower(quote.firstUnit() - 2).equals("so")
                || before.equals("called")
                        && line.lower(quote.firstUnit() - 2).equals("-")
                        && line.lower(quote.firstUnit() - 3).equals("so");
    }
}
