package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Trail;

/** All families of numbers that are no figures, the cheap ones first. */
final class NotAFigure implements NumberExclusion {

    private static final List<NumberExclusion> ALL = List.of(
            new CodeNumbers(),
            new ClockNumbers(),
            new PhoneNumbers(),
            new CalendarNumbers(),
            new AddressNumbers(),
            new ListNumbers(),
            new LabelNumbers(),
            new ContestNumbers());

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        for (NumberExclusion exclusion : ALL) {
            int end = exclusion.end(row, number);
            if (end >= 0) {
                row.note(Trail.Kind.FIGURE, "left out", exclusion.getClass(), number.from(), number.to());
                return end;
            }
        }
        return -1;
    }

    /** Whether nothing that is counted or measured stands behind the token. */
    static boolean isBare(SentenceTokens row, int to) {
        return FigureUnits.after(row, to) == null && new CountedNouns(row).phrase(to, false) == null;
    }
}
