package org.daybrief.statement;

import java.time.LocalDate;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** The day in the cue clause: "said on November 12", "On Monday, the ministry said that …". */
final class SaidOn {

    private SaidOn() {}

    /** The day on which the saying happened, if the cue clause names one; {@code content} is what was said. */
    static @Nullable LocalDate day(Saying saying, Span content) {
        for (DateExpression date : saying.line().sentence.dates) {
            boolean single = date.from() != null && date.from().equals(date.to());
            if (single && !date.span().overlaps(content) && inCueClause(saying, date.span(), content)) {
                return date.from();
            }
        }
        return null;
    }

    private static boolean inCueClause(Saying saying, Span date, Span content) {
        Line line = saying.line();
        int cueBegin = line.begin(saying.first());
        boolean contentBehind = content.begin() > cueBegin;
        if (contentBehind) {
            return date.end() <= content.begin();
        }
        return date.begin() >= content.end();
    }
}
