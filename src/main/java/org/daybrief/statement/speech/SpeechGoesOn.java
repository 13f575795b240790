package org.daybrief.statement.speech;

import org.daybrief.statement.clause.SentencePlace;
import org.jspecify.annotations.Nullable;

/** The paragraph before left its quotation open: by custom the same speech goes on. */
final class SpeechGoesOn implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        if (before == null || before.speaker() == null || quote.firstUnit() != 0) {
            return null;
        }
        SentencePlace last = speech.lines.get(before.quote().lastLine()).sentence();
        SentencePlace now = speech.lines.get(quote.firstLine()).sentence();
        boolean next = now.block() == last.block() + 1;
        boolean open = before.quote().span().end() == last.span().end();
        return next && open ? new Spoken(null, before.speaker(), before.cue(), null) : null;
    }
}
