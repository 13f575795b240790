package org.daybrief.statement;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Nouns of offices and callings: what stands before a name or behind it and tells who speaks. */
final class Titles {

    private static final WordSet ROLES = WordSet.of("""
            spokesman spokeswoman spokesperson spokespeople official officials officer officers president
            president-elect vice-president minister ministers secretary chancellor premier senator senators sen
            congressman congresswoman representative rep governor gov mayor chairman chairwoman chair chief
            director leader leaders commander general gen colonel col lieutenant lt admiral captain capt
            sergeant major king queen prince princess pope bishop archbishop ambassador envoy diplomat diplomats
            analyst analysts expert experts professor prof dr doctor mr mrs ms judge justice attorney lawyer
            lawyers prosecutor prosecutors manager adviser advisor aide aides strategist candidate candidates
            nominee front-runner frontrunner lawmaker lawmakers deputy dictator economist economists author
            writer columnist reporter reporters correspondent journalist host anchor moderator editor founder
            owner ceo executive coach pollster activist organizer member members sources source speaker whip
            sheriff detective inspector scientist scientists researcher researchers historian father mother wife
            husband son daughter brother sister actor actress singer billionaire businessman mogul democrat
            republican democrats republicans head boss first lady operative operatives staffer staffers agent
            agents soldier soldiers resident residents police intelligence voters voter supporter supporters
            critics delegate delegates campaign government authorities""");

    private static final WordSet NAMES_TOO = WordSet.of("""
            son head host father mother wife husband brother sister daughter first lady major king prince pope
            judge sources source voter voters campaign government police intelligence members member chair
            justice bishop""");

    private Titles() {}

    /** Whether the token is a title or a noun of office, and not a name that looks like one ("Son", "King" inside a name). */
    static boolean isRole(Token token) {
        return ROLES.contains(token.lower()) && !(token.capitalised() && NAMES_TOO.contains(token.lower()));
    }

    static boolean isRole(String lower) {
        return ROLES.contains(lower);
    }

    /** Forms of address: no role. */
    static boolean isAddress(String lower) {
        return switch (lower) {
            case "mr", "mrs", "ms", "miss", "sir", "dame", "dr" -> true;
            default -> false;
        };
    }

    /** "harbour master", "linguist", "fisherman": a small noun of somebody who does something. */
    static boolean isCalling(Token token) {
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
