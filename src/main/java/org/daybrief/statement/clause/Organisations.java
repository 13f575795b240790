package org.daybrief.statement.clause;

import org.daybrief.text.WordSet;

/** Last words of names that are no person's. */
public final class Organisations {

    /** "This Week", "USA Today": words that elsewhere are times, so that no example of theirs stands alone. */
    private static final WordSet LAST = WordSet.lexicon("en/organisation-ends").and(WordSet.of("week today"));

    private Organisations() {}

    public static boolean endsLikeOne(String lower) {
        return LAST.contains(lower);
    }
}
