package org.daybrief.statement;

import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells for each sentence who says what it says, if its own words tell. */
final class AttributionAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        Speech speech = Speech.of(reading);
        for (SentenceReading sentence : reading.sentences) {
            Saying saying = sentence.isBody() ? best(speech, sentence.index) : null;
            if (saying != null && saying.source() != null) {
                Phrase source = saying.source();
                Span span = source.line().span(source.first(), source.end());
                sentence.attribution = new Attribution(span.of(reading.text), saying.cueText(), span);
            }
        }
    }

    /** The first that reports speech; else the first stance. */
    private static @Nullable Saying best(Speech speech, int sentence) {
        Saying first = null;
        for (Saying saying : speech.sayings.get(sentence)) {
            if (saying.source() != null && (first == null || saying.isSpeech() && !first.isSpeech())) {
                first = saying;
            }
        }
        return first;
    }
}
