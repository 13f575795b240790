package org.daybrief.statement.clause;

/**
 * A noun phrase that may name a source: units of a {@link Line}.
 *
 * @param line where
 * @param first first unit
 * @param end after the last unit of its head part: "Ann Lee" of "Ann Lee, head of the board,"
 * @param wholeEnd after the last unit with its appositions
 */
public record Phrase(Line line, int first, int end, int wholeEnd) {

    Phrase(Line line, int first, int end) {
        this(line, first, end, end);
    }

    public boolean isPronoun() {
        return end == first + 1 && Words.PRONOUNS.contains(line.lower(first));
    }

    public String text() {
        return line.text(first, end);
    }
}
