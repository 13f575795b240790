package org.daybrief.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a statement tells, in a form that can be compared.
 *
 * @param article where it stands
 * @param statement itself
 * @param terms words, entities ("=e4"), classes of predicates ("@sign") and who takes part in the main one ("%sign FACT e4"),
 *     counted
 * @param manners how each class of predicates is meant, all the ways that occur
 * @param predicates one by one, in reading order
 * @param actors ids of the entities it names
 * @param dependent whether it leans on the sentence before: "This …", "They …"
 */
record Claim(
        AnalyzedArticle article,
        Statement statement,
        Map<String, Double> terms,
        Map<String, Set<Manner>> manners,
        List<Predicate> predicates,
        Set<String> actors,
        boolean dependent) {

    /** How a predicate is meant. */
    enum Manner {
        FACT,
        /** Expected, possible, planned, asked. */
        PROSPECT,
        /** Not so, or not known. */
        NEGATED
    }

    /**
     * A word that tells what happens.
     *
     * @param kind its class
     * @param word as it stands in the text
     * @param manner how it is meant
     * @param subject the name last before it; null where none stands before
     */
    record Predicate(
            String kind,
            String word,
            Manner manner,
            @Nullable Mention subject) {}
}
