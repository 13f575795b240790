package org.daybrief.statement;

import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.speech.Saying;
import org.daybrief.statement.speech.Speech;
import org.daybrief.text.Span;

/** Tells for each sentence who says what it says, if its own words tell. */
final class AttributionAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        Speech speech = reading.speech();
        for (SentenceReading sentence : reading.sentences) {
            Saying saying = sentence.isBody() ? speech.best(sentence.index) : null;
            if (saying != null && saying.source() != null) {
                Phrase source = saying.source();
                Span span = source.line().span(source.first(), source.end());
                sentence.attribution = new Attribution(span.of(reading.text), saying.cueText(), span);
            }
        }
    }
}
