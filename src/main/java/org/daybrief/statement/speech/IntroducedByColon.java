package org.daybrief.statement.speech;

import org.daybrief.statement.clause.ClauseSubject;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.jspecify.annotations.Nullable;

/** NP was blunt: “…” — no verb of saying, but a colon. */
final class IntroducedByColon implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.firstLine());
        int colon = quote.firstUnit() - 1;
        if (colon > 0 && line.lower(colon).equals(":")) {
            return subject(line);
        }
        if (quote.firstUnit() == 0 && quote.firstLine() > 0) {
            Line previous = speech.lines.get(quote.firstLine() - 1);
            if (previous.size() > 2 && previous.lower(previous.size() - 1).equals(":")) {
                for (Saying saying : speech.sayings.get(quote.firstLine() - 1)) {
                    return Spoken.by(saying);
                }
                return subject(previous);
            }
        }
        return null;
    }

    private static @Nullable Spoken subject(Line line) {
        Phrase phrase = ClauseSubject.of(line);
        return phrase == null ? null : new Spoken(phrase, null, null, null);
    }
}
