package org.daybrief.statement.speech;

import java.util.List;
import org.daybrief.statement.clause.Line;
import org.jspecify.annotations.Nullable;

/** “…,” NP said. “…” — a sentence that is nothing but a quotation goes on with the speaker of the one before it in its paragraph. */
final class SameParagraph implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.firstLine());
        if (quote.firstLine() == 0
                || quote.firstUnit() != 0
                || line.size() > quote.firstUnit() + 2 && quote.firstLine() == quote.lastLine()) {
            return null;
        }
        int block = line.sentence().block();
        int previous = quote.firstLine() - 1;
        if (speech.lines.get(previous).sentence().block() != block) {
            return null;
        }
        if (before != null && before.speaker() != null && before.quote().lastLine() == previous) {
            return new Spoken(null, before.speaker(), before.cue(), null);
        }
        List<Saying> sayings = speech.sayings.get(previous);
        return sayings.isEmpty()
                ? null
                : new Spoken(sayings.get(0).source(), null, sayings.get(0).cueText(), null);
    }
}
