package org.daybrief.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviations with a stop of their own; the list is {@code lexicon/en/abbreviations.tsv}. */
final class Abbreviations {

    /** What the stop behind an abbreviation may mean. */
    enum Kind {
        /** A name follows: "Mr.", "Gen.". */
        TITLE,
        /** The phrase goes on: "e.g.", "approx.". */
        INNER,
        /** The sentence may end here: "Inc.", "p.m.", "U.S.". */
        EITHER,
        /** The same, for "Wed." and "Off."; "wed." and "off." are words. */
        CAPITAL,
        /** The same, for "Mass." behind a town; "mass." is a word. */
        STATE
    }

    private static final Map<String, Kind> KINDS = load();

    private Abbreviations() {}

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String[] row : Lexicon.rows("en/abbreviations")) {
            kinds.put(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        return kinds;
    }

    /**
     * @param word as it stands before the stop, inner stops with it: "Mr", "U.S", "p.m"
     * @return null for a word that is none
     */
    static @Nullable Kind kind(String word) {
        if (word.length() > 6 || word.isEmpty()) {
            return null;
        }
        Kind kind = KINDS.get(word.toLowerCase(Locale.ROOT));
        if (kind == null) {
            return isInitials(word) ? Kind.EITHER : null;
        }
        return Character.isLowerCase(word.charAt(0)) ? inSmallLetters(kind) : kind;
    }

    /** "He is ill.", "the best rep." are words at the end of a sentence; "sgt. Sample" may be none. */
    private static @Nullable Kind inSmallLetters(Kind kind) {
        return switch (kind) {
            case CAPITAL, STATE -> null;
            case TITLE, EITHER -> Kind.EITHER;
            case INNER -> Kind.INNER;
        };
    }

    /** "U.S", "U.N", "D.C", "J.P", and a single letter as in "George W". */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() % 2 == 1 && !word.equals("I");
    }
}
