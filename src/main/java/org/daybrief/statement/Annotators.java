package org.daybrief.statement;

import java.util.List;

/** All annotators in the order in which they read: each sees what those before it have found. */
final class Annotators implements Annotator {

    private final List<Annotator> all = List.of(
            new MarkAnnotator(), //
            new DateAnnotator(),
            new FigureAnnotator(),
            new MentionAnnotator(),
            new QuotationAnnotator(),
            new AttributionAnnotator(),
            new ClaimantAnnotator(),
            new CertaintyAnnotator(),
            new EventAnnotator(),
            new SectionAnnotator());

    @Override
    public void annotate(Reading reading) {
        for (Annotator annotator : all) {
            annotator.annotate(reading);
        }
    }
}
