package org.daybrief.statement.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time told of last, as far as later words may lean on it: "the following day", "a year earlier". */
public final class Focus {

    /** "The following day" leans on its own sentence or the few before it, "the following month" on some more. */
    private static final int REACH = 2;

    private int sentence;
    private int toldIn;
    private @Nullable Unit toldUnit;
    private @Nullable LocalDate start;
    private @Nullable LocalDate quarter;
    private boolean stretch;
    private int storyIn;
    private @Nullable LocalDate story;

    /** From here on the reader stands in the sentence with this number. */
    public void enter(int newSentence) {
        sentence = newSentence;
    }

    /** What "the following" of the unit counts from: "two weeks later" wants a week or a day told, no month. */
    @Nullable
    LocalDate day(Unit unit) {
        boolean exact = toldUnit != null && toldUnit.compareTo(unit) <= 0;
        int reach = unit.compareTo(Unit.MONTH) >= 0 ? 2 * REACH : REACH;
        return exact && sentence - toldIn <= reach ? start : null;
    }

    /** The day that the story stands in: a time of the clock alone is of that day. */
    @Nullable
    LocalDate storyDay() {
        return sentence - storyIn <= REACH ? story : null;
    }

    /** First day of the quarter that the text speaks of. */
    @Nullable
    LocalDate quarter() {
        return quarter;
    }

    /** Whether the accounts have turned from a quarter to a longer stretch since: "in the first nine months". */
    boolean inStretch() {
        return stretch;
    }

    /** Notes what was told on the day of the anchor. */
    void told(Resolved resolved, TimePhrase phrase, boolean ofAccounts, Anchor anchor) {
        if (ofAccounts) {
            stretch = true;
        }
        if (resolved.unit() == null || resolved.from() == null) {
            return;
        }
        toldIn = sentence;
        start = resolved.from();
        toldUnit = resolved.unit();
        boolean aside = phrase.meaning() instanceof Meaning.Shift shift && shift.fromNow() && shift.amount() < -1;
        if (toldUnit == Unit.DAY && !aside) {
            storyIn = sentence;
            story = start;
        }
        if (resolved.unit() == Unit.QUARTER && namesQuarter(phrase.meaning()) && isReported(resolved, anchor)) {
            quarter = resolved.from();
            stretch = false;
        }
    }

    private static boolean namesQuarter(Meaning meaning) {
        return meaning instanceof Meaning.Partial partial && partial.quarter() != null && !partial.hasYear()
                || meaning instanceof Meaning.Period period && period.year() == null && period.shift() == 0;
    }

    /** Of a quarter that still runs there are forecasts, no accounts; unless it is a company's own, the first one told. */
    private boolean isReported(Resolved resolved, Anchor anchor) {
        return quarter == null
                || anchor.day() == null
                || resolved.to() == null
                || resolved.to().isBefore(anchor.day());
    }
}
