package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.SentencePlace;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words between marks where a sentence tells nothing but them. Marks make nobody surer: “If they come, it is war” is a
 * condition in somebody's mouth as well as in the article's own words.
 */
final class QuotedDoubt {

    private QuotedDoubt() {}

    /** What is said in this sentence, marks aside, as a line of its own; null where the core is no quotation. */
    static @Nullable Line line(Reading reading, SentenceReading sentence, Line outer, Core core) {
        if (!outer.isQuote(core.from())) {
            return null;
        }
        for (int i = core.from() + 1; i < core.to(); i++) {
            if (outer.isWord(i)) {
                return null;
            }
        }
        Span quoted = reading.quoted.get(outer.quote(core.from()));
        int first = sentence.firstToken;
        while (first < sentence.endToken && reading.tokens.get(first).begin() < quoted.begin()) {
            first++;
        }
        int end = first;
        while (end < sentence.endToken && reading.tokens.get(end).end() <= quoted.end()) {
            end++;
        }
        SentencePlace place = new SentencePlace(sentence.index, sentence.block, sentence.span, first, end);
        return Line.all(reading.text, reading.tokens, List.of(), List.of(place)).get(0);
    }
}
