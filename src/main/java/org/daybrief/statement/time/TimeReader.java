package org.daybrief.statement.time;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Token;

/** Reads the expressions of time of one document, sentence by sentence in reading order. */
public final class TimeReader {

    /** Says when the words at a token were said. */
    public interface Anchors {

        Anchor at(int token);
    }

    private final TimeFinder finder = new TimeFinder();
    private final Resolver resolver = new Resolver();

    /** What of a document its later sentences need to know. */
    public static final class Document {

        private final List<Token> tokens;
        private final NumericOrder order;
        private final Focus focus = new Focus();

        public Document(List<Token> tokens) {
            this.tokens = tokens;
            this.order = NumericOrder.of(tokens);
        }
    }

    /** The expressions of the sentence of the tokens {@code first … end - 1}. */
    public List<TimeExpression> read(Document document, int first, int end, Anchors anchors) {
        Cursor c = new Cursor(document.tokens, first, end, document.order);
        List<TimePhrase> phrases = finder.find(c);
        if (phrases.isEmpty()) {
            return List.of();
        }
        List<TimeExpression> expressions = new ArrayList<>(phrases.size());
        for (TimePhrase phrase : phrases) {
            Tense tense = Tense.around(c, phrase);
            Resolved resolved = resolver.resolve(phrase, anchors.at(phrase.begin()), document.focus, tense);
            document.focus.told(resolved, phrase.meaning());
            expressions.add(expression(phrase, resolved));
        }
        return expressions;
    }

    private static TimeExpression expression(TimePhrase phrase, Resolved resolved) {
        boolean full = phrase.meaning() instanceof Meaning.Partial partial && partial.year() != null;
        return new TimeExpression(
                phrase.begin(),
                phrase.end(),
                phrase.kind(),
                resolved.value(),
                resolved.from(),
                resolved.to(),
                full,
                phrase.rule());
    }
}
