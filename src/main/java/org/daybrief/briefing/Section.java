package org.daybrief.briefing;

import java.util.List;
import org.daybrief.statement.SectionKind;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A section of a story.
 *
 * @param kind which
 * @param items in the order of the page
 */
public record Section(SectionKind kind, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }

    /** One line of a section. */
    public sealed interface Item {

        /**
         * A fact: its lead statement is printed, with citations of all its statements.
         *
         * @param fact id
         * @param wording how the lead is printed
         */
        record OfFact(String fact, Wording wording) implements Item {}

        /**
         * A single statement.
         *
         * @param statement id
         * @param wording how it is printed
         */
        record OfStatement(String statement, Wording wording) implements Item {}

        /** Figures side by side; {@code comparison} is an id. */
        record OfComparison(String comparison) implements Item {}

        /** Accounts that differ; {@code disagreement} is an id. */
        record OfDisagreement(String disagreement) implements Item {}

        /** Somebody or some place; {@code entity} is an id. */
        record OfEntity(String entity) implements Item {}
    }

    /**
     * How a statement is printed: whole or a clause of it, with what the program adds in square brackets.
     *
     * @param clause the part that is printed, offsets in the article's text; null prints the whole statement
     * @param insertions in order of their place
     */
    public record Wording(@Nullable Span clause, List<Insertion> insertions) {

        public static final Wording WHOLE = new Wording(null, List.of());

        public Wording {
            insertions = List.copyOf(insertions);
        }
    }

    /**
     * Words of the program inside a statement, printed in [square brackets].
     *
     * @param at offset in the article's text before which they stand
     * @param text the words, without brackets
     */
    public record Insertion(int at, String text) {}
}
