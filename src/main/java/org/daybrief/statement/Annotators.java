package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.time.NumericOrder;

/** All annotators in the order in which they read: each sees what those before it have found. */
final class Annotators {

    /** An annotator and what it finds. */
    private record Step(String name, Annotator annotator) {}

    private final List<Step> all;

    /** @param numericDates their order where an article's own dates do not tell */
    Annotators(NumericOrder numericDates) {
        all = List.of(
                new Step("quotation marks", new MarkAnnotator()),
                new Step("dates", new DateAnnotator(numericDates)),
                new Step("figures", new FigureAnnotator()),
                new Step("names", new MentionAnnotator()),
                new Step("quotations", new QuotationAnnotator()),
                new Step("attribution", new AttributionAnnotator()),
                new Step("claimants", new ClaimantAnnotator()),
                new Step("certainty", new CertaintyAnnotator()),
                new Step("events", new EventAnnotator()),
                new Step("sections", new SectionAnnotator()));
    }

    void annotate(Reading reading, Laps laps) {
        for (Step step : all) {
            step.annotator.annotate(reading);
            laps.ended(step.name);
        }
    }
}
