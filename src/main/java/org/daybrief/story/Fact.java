package org.daybrief.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one or more articles that tell the same.
 *
 * @param id f1, f2 …, unique in the edition
 * @param lead id of the statement that is printed: the one that stands alone best
 * @param statements ids of all, the lead among them, in reading order
 * @param origins how many independent origins tell it
 * @param from first day of the event; null where unknown
 * @param to last day of the event; null where {@code from} is
 * @param novelty against the last delivered edition
 * @param before what that edition told instead; null unless it has changed
 * @param score importance inside its story, 0 to 1
 */
public record Fact(
        String id,
        String lead,
        List<String> statements,
        int origins,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Novelty novelty,
        @Nullable Before before,
        double score) {

    /** Against the last delivered edition. */
    public enum Novelty {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /**
     * What an earlier edition told.
     *
     * @param edition its number
     * @param text of its statement
     */
    public record Before(int edition, String text) {}

    public Fact {
        statements = List.copyOf(statements);
        if (!statements.contains(lead)) {
            throw new IllegalArgumentException("the lead " + lead + " is none of " + statements);
        }
    }

    /** The same, compared with an earlier edition. */
    Fact compared(Novelty found, @Nullable Before earlier) {
        return new Fact(id, lead, statements, origins, from, to, found, earlier, score);
    }
}
