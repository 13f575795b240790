package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.time.Anchor;
import org.daybrief.statement.time.TimeExpression;
import org.daybrief.statement.time.TimeReader;
import org.daybrief.text.Span;

/** Finds the expressions of time and says which days they mean, so that the briefing can date what it prints. */
final class DateAnnotator implements Annotator {

    private final TimeReader reader = new TimeReader();

    @Override
    public void annotate(Reading reading) {
        TimeReader.Document document = new TimeReader.Document(reading.tokens);
        Anchor article = Anchor.of(reading.published());
        for (SentenceReading sentence : reading.sentences) {
            List<TimeExpression> found =
                    reader.read(document, sentence.firstToken, sentence.endToken, token -> article);
            for (TimeExpression expression : found) {
                sentence.dates.add(expression(reading, sentence.dates.size() + 1, expression));
            }
        }
    }

    private static DateExpression expression(Reading reading, int number, TimeExpression found) {
        Span span = new Span(
                reading.tokens.get(found.begin()).begin(),
                reading.tokens.get(found.end() - 1).end());
        return new DateExpression(
                "d" + number,
                span,
                span.of(reading.text),
                DateExpression.Type.valueOf(found.kind().name()),
                found.value(),
                found.from(),
                found.to(),
                found.rule());
    }
}
