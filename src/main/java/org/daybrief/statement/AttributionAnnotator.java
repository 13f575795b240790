package org.daybrief.statement;

import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.speech.Saying;
import org.daybrief.statement.speech.Speech;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;

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
                if (reading.trail.isOn()) {
                    Span cue = saying.line().span(saying.first(), saying.end());
                    reading.trail.note(
                            Trail.Kind.ATTRIBUTION, "source and cue", Saying.class, span, cue.begin(), cue.end());
                }
            }
        }
    }
}
