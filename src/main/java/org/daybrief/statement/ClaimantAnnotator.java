package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.speech.Speech;

/** Says of each figure who gives it, with which word of doubt, and as of which day. Runs after the quotations. */
final class ClaimantAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        List<Quotation> open = new ArrayList<>();
        Speech speech = reading.speech();
        for (SentenceReading sentence : reading.sentences) {
            open.removeIf(quotation -> quotation.span().end() <= sentence.span.begin());
            open.addAll(sentence.quotations);
            if (!sentence.figures.isEmpty()) {
                Claimants claimants = new Claimants(reading, sentence, open, speech.sayings(sentence.index));
                sentence.figures.replaceAll(claimants::claimed);
            }
        }
    }
}
