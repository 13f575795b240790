package org.daybrief.statement.clause;

import java.util.Locale;
import org.daybrief.text.NumberWords;
import org.daybrief.text.WordSet;

/** Words that point to somebody without telling who: "he", "the two"; no name and no noun is among them. */
public final class BareWords {

    private static final WordSet POINTERS = WordSet.of("the this these those both");

    private BareWords() {}

    /** Asked with a word in lower case. */
    public static boolean isBare(String lower) {
        return Words.PRONOUNS.contains(lower) || POINTERS.contains(lower) || NumberWords.belowHundred(lower) >= 0;
    }

    /** Whether all words of a source are such. */
    public static boolean all(String source) {
        for (String word : source.toLowerCase(Locale.ROOT).split(" ")) {
            if (!isBare(word)) {
                return false;
            }
        }
        return true;
    }

    public static boolean all(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (!isBare(phrase.line().lower(i))) {
                return false;
            }
        }
        return true;
    }
}
