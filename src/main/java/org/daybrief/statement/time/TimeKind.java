package org.daybrief.statement.time;

/** The four kinds of expressions of time that TimeML knows. */
public enum TimeKind {
    DATE,
    TIME,
    DURATION,
    SET
}
