package org.daybrief.story;

import java.util.Set;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** What a word is for comparing texts: function words are nothing, the forms of one word are one term. */
final class Terms {

    private static final Set<String> FUNCTION_WORDS = Set.of("""
            the an and or nor of to in on at for with by from as is are was were be been being it its
            itself he she him her they them we us you me my his hers their our your this that these those
            has have had having will would could should shall might can do does did not no but if than then
            so such said say says saying there here who whom whose which what when where how why all also
            more most some any about into over after before between during out up down off per via am mr
            mrs ms dr one two new just very too while because until through both own other others
            """.strip().split("\\s+"));

    private Terms() {}

    /** The term a token stands for; null for marks, addresses and words without content. */
    static @Nullable String of(Token token) {
        String lower = token.lower();
        if (token.is(Token.Kind.NUMBER)) {
            return lower;
        }
        if (!token.is(Token.Kind.WORD) || lower.length() < 2 || FUNCTION_WORDS.contains(lower)) {
            return null;
        }
        return stem(lower);
    }

    /** Without the endings of number and tense: "confirms", "confirmed" and "confirming" are one. */
    static String stem(String word) {
        String stem = singular(word);
        if (stem.endsWith("ing") && stem.length() >= 7) {
            return undouble(stem.substring(0, stem.length() - 3));
        }
        if (stem.endsWith("ed") && stem.length() >= 6) {
            return undouble(stem.substring(0, stem.length() - 2));
        }
        if (stem.endsWith("e") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses")) {
            return word.substring(0, length - 2);
        }
        char before = word.charAt(length - 2);
        return before == 's' || before == 'u' || before == 'i' ? word : word.substring(0, length - 1);
    }

    /** "stopp" of "stopped" is "stop". */
    private static String undouble(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        return last > 2 && c == stem.charAt(last - 1) && c != 'l' && c != 's' && c != 'z'
                ? stem.substring(0, last)
                : stem;
    }
}
