package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.figure.DatedTokens;
import org.daybrief.statement.figure.FigureReader;
import org.daybrief.statement.figure.FoundFigure;
import org.daybrief.text.SentenceTokens;

/** Finds the figures: numbers that count or measure, with what they count. Runs after the dates, which are no figures. */
final class FigureAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        FigureReader reader = new FigureReader();
        for (SentenceReading sentence : reading.sentences) {
            SentenceTokens row = reading.tokensOf(sentence);
            List<FoundFigure> found = reader.read(row, dated(row, sentence));
            for (int i = 0; i < found.size(); i++) {
                sentence.figures.add(figure(row, found.get(i), i));
            }
        }
    }

    private static DatedTokens dated(SentenceTokens row, SentenceReading sentence) {
        DatedTokens dated = new DatedTokens(row.begin);
        for (DateExpression date : sentence.dates) {
            int from = row.tokenAt(date.span().begin());
            int to = row.tokenAt(date.span().end() - 1) + 1;
            dated.take(from, to, date.type() == DateExpression.Type.DURATION);
        }
        return dated;
    }

    private static Figure figure(SentenceTokens row, FoundFigure found, int index) {
        return new Figure(
                id(index),
                row.span(found.begin(), found.end()),
                row.text(found.begin(), found.end()),
                found.value(),
                found.low(),
                found.high(),
                Figure.Bound.valueOf(found.bound().name()),
                found.unit(),
                found.counted(),
                null,
                null,
                null,
                found.partOf() < 0 ? null : id(found.partOf()),
                found.rule());
    }

    private static String id(int index) {
        return "n" + (index + 1);
    }
}
