package org.daybrief.statement.figure;

/** How a number is meant; see the figures of a statement for what each one says of low and high. */
public enum NumberBound {
    EXACT,
    AT_MOST,
    AT_LEAST,
    ABOUT,
    RANGE,
    VAGUE
}
