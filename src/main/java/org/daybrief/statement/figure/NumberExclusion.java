package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;

/** One family of numbers that count nothing. {@link NotAFigure} names them all in order. */
interface NumberExclusion {

    /** The token to read on with behind what holds the number; -1 where this family has nothing against it. */
    int end(SentenceTokens row, NumberReading number);
}
