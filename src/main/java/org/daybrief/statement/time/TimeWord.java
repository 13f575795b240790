package org.daybrief.statement.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a word can mean in an expression of time.
 *
 * @param role its part in the expression
 * @param number its number where it has one: 11 of "November", 3 of "third", -1 of "yesterday"
 * @param value what else it stands for: a {@link Unit}, a {@link Season}, a TIMEX3 string
 */
record TimeWord(Role role, int number, @Nullable Object value) {

    /** The parts of expressions of time. */
    enum Role {
        MONTH,
        /** "Nov", "Sept": a month before a stop or a number. */
        MONTH_SHORT,
        WEEKDAY,
        WEEKDAY_SHORT,
        WEEKDAYS,
        UNIT,
        UNITS,
        SEASON,
        /** "morning", "night". */
        PART,
        PARTS,
        /** "noon", "midnight". */
        NOON,
        CARDINAL,
        /** "hundred", "thousand". */
        MAGNITUDE,
        ORDINAL,
        /** "few", "several", "many". */
        VAGUE,
        COUPLE,
        HALF,
        /** "yesterday", "today", "tomorrow". */
        DAY_NAME,
        /** "tonight", "overnight". */
        NIGHT_NAME,
        /** "last", "next", "this", "past". */
        SELECTOR,
        THE,
        A,
        EVERY,
        /** "daily", "annually". */
        RECURRING,
        /** "now", "currently", "recently". */
        REFERENCE,
        /** "nineties". */
        DECADE,
        FISCAL,
        PERIOD,
        HOLIDAY,
        /** "early", "late", "mid", "end". */
        EDGE,
        /** "Q3", "H1". */
        QUARTER_NAME,
        APOSTROPHE,
        ONCE,
        /** "not", "still", "yet": what is open on the day of speaking. */
        OPEN,
        /** What may stand between "the" and the words of time: "comparable", "full". */
        ADJECTIVE
    }

    Unit unit() {
        return (Unit) Objects.requireNonNull(value);
    }

    String text() {
        return (String) Objects.requireNonNull(value);
    }
}
