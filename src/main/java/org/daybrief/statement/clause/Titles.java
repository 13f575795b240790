package org.daybrief.statement.clause;

import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Nouns of offices and callings: what stands before a name or behind it and tells who speaks. */
public final class Titles {

    private static final WordSet ROLES = WordSet.lexicon("en/speaker-nouns");

    private static final WordSet NAMES_TOO = WordSet.of(Lexicon.rows("en/speaker-nouns").stream()
            .filter(row -> row[1].equals("name"))
            .map(row -> row[0])
            .toList());

    private Titles() {}

    /** Whether the token is a title or a noun of office, and not a name that looks like one ("Son", "King" inside a name). */
    public static boolean isRole(Token token) {
        return ROLES.contains(token.lower()) && !(token.capitalised() && NAMES_TOO.contains(token.lower()));
    }

    public static boolean isRole(String lower) {
        return ROLES.contains(lower);
    }

    /** Forms of address: no role. */
    public static boolean isAddress(String lower) {
        return switch (lower) {
            case "mr", "mrs", "ms", "miss", "sir", "dame", "dr" -> true;
            default -> false;
        };
    }

    /** "harbour master", "linguist", "fisherman": a small noun of somebody who does something. */
    public static boolean isCalling(Token token) {
        String word = token.text();
        boolean ending = word.endsWith("er")
                || word.endsWith("or")
                || word.endsWith("ist")
                || word.endsWith("man")
                || word.endsWith("ian");
        return token.is(Token.Kind.WORD)
                && ending
                && word.length() > 4
                && !token.capitalised()
                && !isClosed(word)
                && !word.equals("other");
    }

    private static boolean isClosed(String lower) {
        return Words.DETERMINERS.contains(lower)
                || Words.PREPOSITIONS.contains(lower)
                || Words.CLAUSE_OPENERS.contains(lower)
                || Words.AUXILIARIES.contains(lower)
                || Words.VERBS.contains(lower)
                || Words.isAdverb(lower)
                || Words.DAYS_AND_MONTHS.contains(lower)
                || Words.PRONOUNS.contains(lower);
    }
}
