package org.daybrief.statement;

/** How sure the text itself is of what it says; never our own judgement. */
public enum Certainty {
    STATED,
    CONFIRMED,
    CLAIMED,
    REPORTED,
    ESTIMATED,
    EXPECTED,
    POSSIBLE,
    DENIED,
    UNKNOWN
}
