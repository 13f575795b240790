package org.daybrief.statement.time;

import org.jspecify.annotations.Nullable;

/** One family of expressions of time. {@link TimeRules} names them all in order. */
interface TimeRule {

    /** The longest expression of its family that begins with token {@code i}; null where none does. */
    @Nullable
    TimePhrase match(Cursor c, int i);
}
