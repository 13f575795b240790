package org.daybrief.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.time.Anchor;
import org.daybrief.statement.time.Focus;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.statement.time.TimeExpression;
import org.daybrief.statement.time.TimeReader;
import org.daybrief.statement.time.TimeSentence;
import org.daybrief.text.Span;

/**
 * Finds the expressions of time and says which days they mean, so that the briefing can date what it prints. The
 * article's own words first; then those inside quotation marks, which count from the day on which they were said.
 */
final class DateAnnotator implements Annotator {

    private final TimeReader reader = new TimeReader();
    private final NumericOrder order;

    /** @param order of numeric dates where the document's own do not tell */
    DateAnnotator(NumericOrder order) {
        this.order = order;
    }

    @Override
    public void annotate(Reading reading) {
        NumericOrder voted = NumericOrder.of(reading.tokens, order);
        List<TimeSentence> found = new ArrayList<>(reading.sentences.size());
        for (SentenceReading sentence : reading.sentences) {
            found.add(reader.find(reading.tokens, sentence.firstToken, sentence.endToken, voted, reading.trail));
        }
        Anchor article = ArticleAnchor.of(reading, found);
        resolve(reading, found, article, false);
        resolve(reading, found, article, true);
        reading.sentences.forEach(DateAnnotator::number);
    }

    private void resolve(Reading reading, List<TimeSentence> found, Anchor article, boolean inQuotes) {
        Focus focus = new Focus();
        for (SentenceReading sentence : reading.sentences) {
            TimeSentence times = found.get(sentence.index);
            focus.enter(sentence.index);
            for (int i = 0; i < times.size(); i++) {
                Span quoted =
                        reading.quotedAt(reading.tokens.get(times.begin(i)).begin());
                if (quoted != null == inQuotes) {
                    Anchor anchor = quoted == null ? article : said(reading, quoted, article);
                    sentence.dates.add(expression(reading, reader.resolve(times, i, anchor, focus)));
                }
            }
        }
    }

    private static Anchor said(Reading reading, Span quoted, Anchor article) {
        LocalDate day = SaidDay.of(reading, quoted);
        return day == null ? article : Anchor.of(day);
    }

    private static DateExpression expression(Reading reading, TimeExpression found) {
        Span span = new Span(
                reading.tokens.get(found.begin()).begin(),
                reading.tokens.get(found.end() - 1).end());
        return new DateExpression(
                "",
                span,
                span.of(reading.text),
                DateExpression.Type.valueOf(found.kind().name()),
                found.value(),
                found.from(),
                found.to(),
                found.rule());
    }

    private static void number(SentenceReading sentence) {
        List<DateExpression> dates = sentence.dates;
        dates.sort((a, b) -> a.span().compareTo(b.span()));
        for (int i = 0; i < dates.size(); i++) {
            DateExpression d = dates.get(i);
            dates.set(
                    i,
                    new DateExpression(
                            "d" + (i + 1), d.span(), d.text(), d.type(), d.value(), d.from(), d.to(), d.rule()));
        }
    }
}
