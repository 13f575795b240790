package org.daybrief.statement;

/**
 * A noun phrase that may name a source: units of a {@link Line}.
 *
 * @param line where
 * @param first first unit
 * @param end after the last unit of its head part: "Ann Lee" of "Ann Lee, head of the board,"
 * @param wholeEnd after the last unit with its appositions
 */
record Phrase(Line line, int first, int end, int wholeEnd) {

    Phrase(Line line, int first, int end) {
        this(line, first, end, end);
    }

    boolean isPronoun() {
        return end == first + 1 && Words.PRONOUNS.contains(line.lower(first));
    }

    String text() {
        return line.span(first, end).of(line.reading.text);
    }
}
