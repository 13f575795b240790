package org.daybrief.briefing;

import java.util.List;
import java.util.Set;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;

/**
 * Tells a place where something happens from a capital that stands for a government: "in Sund", "the Sund region" are
 * scenes; "Sund denied", "a reply from Sund" are not.
 */
final class Scene {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "off",
            "around",
            "outside",
            "inside",
            "into",
            "across",
            "throughout",
            "within",
            "over",
            "reached",
            "reach",
            "entered",
            "hit",
            "struck",
            "north",
            "south",
            "east",
            "west");
    private static final Set<String> AREAS = Set.of(
            "region",
            "oblast",
            "province",
            "district",
            "county",
            "city",
            "valley",
            "coast",
            "island",
            "islands",
            "border",
            "peninsula",
            "front",
            "area",
            "harbour",
            "port",
            "airport",
            "station",
            "bridge");
    /** Words that may stand between the preposition and the name. */
    private static final Set<String> BETWEEN = Set.of(
            "the",
            "far",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "city",
            "town",
            "village",
            "port",
            "region",
            "of",
            "'s");

    private static final int REACH = 4;

    private Scene() {}

    static boolean isScene(Statement statement, Mention mention) {
        int offset = statement.span().begin();
        List<Token> tokens = Tokens.of(statement.text());
        int first = -1;
        int end = tokens.size();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (first < 0 && token.begin() + offset >= mention.span().begin()) {
                first = i;
            }
            if (token.end() + offset <= mention.span().end()) {
                end = i + 1;
            }
        }
        boolean area = end < tokens.size() && AREAS.contains(tokens.get(end).lower());
        return area || first > 0 && prepositionBefore(tokens, first);
    }

    private static boolean prepositionBefore(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            String word = tokens.get(i).lower();
            if (PREPOSITIONS.contains(word)) {
                return true;
            }
            // "in Russia's Kursk": the owner's name and its ending stand between
            if (!BETWEEN.contains(word)
                    && !tokens.get(i).capitalised()
                    && !tokens.get(i).is(Token.Kind.GENITIVE)) {
                return false;
            }
        }
        return false;
    }
}
