package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.jspecify.annotations.Nullable;

/** Accounts known as “bots”: what something is called by everybody is a term and nobody's speech. */
final class KnownAs implements NotSpeech {

    @Override
    public boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken) {
        Line line = speech.lines.get(quote.firstLine());
        int as = quote.firstUnit() - 1;
        if (line.lower(as).equals("the")
                || line.lower(as).equals("a")
                || line.lower(as).equals("an")) {
            as--;
        }
        return line.lower(as).equals("as") && line.lower(as - 1).equals("known");
    }
}
