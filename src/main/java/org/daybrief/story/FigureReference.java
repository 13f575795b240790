package org.daybrief.story;

/**
 * Names one figure of the edition: {@code a1.3/n1}.
 *
 * @param statement id of the statement
 * @param figure id of the figure in it
 */
public record FigureReference(String statement, String figure) {

    @Override
    public String toString() {
        return statement + "/" + figure;
    }

    /** The inverse of {@link #toString()}. */
    public static FigureReference parse(String reference) {
        int slash = reference.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no figure reference: " + reference);
        }
        return new FigureReference(reference.substring(0, slash), reference.substring(slash + 1));
    }
}
