package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.jspecify.annotations.Nullable;

/**
 * “…,” Lee said.¶“…” — a paragraph that is nothing but a quotation, behind one that ends with its speaker's words or with the
 * cue: who else should speak would have to be named. A question hands the word over, and a heading has no full stop.
 */
final class OwnParagraph implements QuoteRule {

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.firstLine());
        if (before == null
                || before.speaker() == null
                || quote.firstUnit() != 0
                || quote.firstLine() == 0
                || !quote.closed() && mark(speech, quote) != mark(speech, before.quote())
                || !goesOn(speech.text, before.quote(), quote)
                || !isAlone(speech, quote)) {
            return null;
        }
        Line last = speech.lines.get(quote.firstLine() - 1);
        boolean next = line.sentence().block() == last.sentence().block() + 1;
        return next && before.quote().lastLine() == quote.firstLine() - 1
                ? new Spoken(null, before.speaker(), before.cue(), null)
                : null;
    }

    private static boolean goesOn(String text, Placed last, Placed quote) {
        char end = text.charAt(quote.span().end() - 1);
        return text.charAt(last.span().end() - 1) != '?' && (end == '.' || end == '!' || end == '…');
    }

    /** An open mark of another kind than the last quotation's is a slip. */
    private static char mark(Speech speech, Placed quote) {
        int begin = quote.span().begin();
        return begin == 0 ? ' ' : speech.text.charAt(begin - 1);
    }

    /** Whether nothing but quoted words stands in its paragraph up to its end. */
    private static boolean isAlone(Speech speech, Placed quote) {
        Line end = speech.lines.get(quote.lastLine());
        int behind = quote.lastLine() + 1;
        boolean closes = behind == speech.lines.size()
                || speech.lines.get(behind).sentence().block() != end.sentence().block();
        return closes && quote.lastUnit() >= end.size() - 2;
    }
}
