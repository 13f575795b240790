package org.daybrief.statement;

import java.time.LocalDate;
import org.daybrief.statement.speech.SaidWords;
import org.daybrief.statement.speech.Saying;
import org.daybrief.statement.speech.Speaker;
import org.daybrief.statement.speech.SpeechReader;

/** Finds who says what: the quotations between marks, and what the article tells in its own words that somebody said. */
final class QuotationAnnotator implements Annotator {

    private final SpeechReader reader = new SpeechReader();

    @Override
    public void annotate(Reading reading) {
        for (SaidWords said : reader.read(reading.speech(), reading.names)) {
            add(reading, said);
        }
    }

    private static void add(Reading reading, SaidWords said) {
        SentenceReading sentence = reading.sentences.get(said.sentence());
        Speaker speaker = said.speaker();
        Saying saying = said.saying();
        LocalDate day = saying == null ? null : SaidDay.named(reading, saying, said.span());
        sentence.quotations.add(new Quotation(
                "q" + (sentence.quotations.size() + 1),
                said.span(),
                said.span().of(reading.text),
                Quotation.Kind.valueOf(said.kind().name()),
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.role(),
                said.cue(),
                day));
    }
}
