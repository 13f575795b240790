package org.daybrief.statement.name;

import org.jspecify.annotations.Nullable;

/**
 * A name that the word lists know.
 *
 * @param canonical what the entity is called, whatever form is seen
 * @param kind what it is; a demonym has its country's
 * @param use how this form names it
 * @param country for a capital or a palace: the country whose government it may stand for
 */
record KnownName(
        String canonical, NameKind kind, Use use, @Nullable String country) {

    /** How a form names its entity. */
    enum Use {
        NAME,
        /** A common word or somebody's name as well: it needs a context that proves it. */
        WEAK,
        /** "Danish", "Danes". */
        DEMONYM,
        /** A city that may stand for a government. */
        CAPITAL,
        /** A palace that stands for its government but where something happens in it. */
        PALACE,
        /** One word that is a person's family name. */
        SURNAME
    }

    boolean isCountry() {
        return kind == NameKind.COUNTRY && use != Use.CAPITAL && use != Use.PALACE;
    }
}
