package org.daybrief.statement;

import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.VerbGroup;
import org.daybrief.statement.speech.Saying;
import org.daybrief.statement.speech.Speech;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.daybrief.text.WordSet;

/** Tells for each sentence who says what it says, if its own words tell. */
final class AttributionAnnotator implements Annotator {

    private static final WordSet HEARSAY = WordSet.of("reportedly allegedly purportedly supposedly");

    @Override
    public void annotate(Reading reading) {
        Speech speech = reading.speech();
        for (SentenceReading sentence : reading.sentences) {
            Saying saying = sentence.isBody() ? speech.best(sentence.index) : null;
            if (saying != null && saying.source() != null && !isHearsay(saying)) {
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

    /** "The king reportedly warned": others tell of his words, and they are not named. */
    private static boolean isHearsay(Saying saying) {
        for (int i = VerbGroup.before(saying.line(), saying.first()).first(); i < saying.first(); i++) {
            if (HEARSAY.contains(saying.line().lower(i))) {
                return true;
            }
        }
        return false;
    }
}
