package org.daybrief.statement;

import org.daybrief.statement.speech.QuotationMarks;

/** Notes what stands between quotation marks, so that no later annotator takes quoted words for the article's own. */
final class MarkAnnotator implements Annotator {

    @Override
    public void annotate(Reading reading) {
        reading.quoted = QuotationMarks.find(reading.text, reading.tokens, reading.places());
    }
}
