package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;

/** Says of each figure who gives it, with which word of doubt, and as of which day. Runs after the quotations. */
final class ClaimantAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        List<Quotation> open = new ArrayList<>();
        Speech speech = Speech.of(reading);
        for (SentenceReading sentence : reading.sentences) {
            open.removeIf(quotation -> quotation.span().end() <= sentence.span.begin());
            open.addAll(sentence.quotations);
            if (!sentence.figures.isEmpty()) {
                Claimants claimants = new Claimants(reading, sentence, open, speech.sayings.get(sentence.index));
                sentence.figures.replaceAll(claimants::claimed);
            }
        }
    }
}
