package org.daybrief.statement;

import java.util.List;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Tells the dates of what the news is measured against: "from $58 million a year earlier", "compared with last year". */
final class Comparison {

    private static final int REACH = 10;

    private static final WordSet MEASURES = WordSet.of(
            "million billion trillion thousand percent per cent cents pence dollars euros pounds a an share in at"
                    + " the early late mid about nearly around just only some");

    private static final WordSet MORE = WordSet.of("more less fewer rather other");
    private static final WordSet MOVED = WordSet.of("up down higher lower % percent increase decrease rise fall drop");

    private Comparison() {}

    /** Whether the date that begins with token {@code begin} belongs to such a thing; asks the tokens from {@code first} on. */
    static boolean holds(List<Token> tokens, int first, int begin) {
        boolean measured = true;
        for (int i = begin - 1; i >= Math.max(first, begin - REACH); i--) {
            Token token = tokens.get(i);
            String before = i > first ? tokens.get(i - 1).lower() : "";
            switch (token.lower()) {
                case "compared", "comparing", "versus", "vs" -> {
                    return true;
                }
                case "than" -> {
                    return !MORE.contains(before) || i + 1 >= begin;
                }
                case "from", "against" -> {
                    return measured || MOVED.contains(before);
                }
                default -> {
                    // part of the amount or of the noun behind it
                }
            }
            if (ends(tokens, i, first, begin)) {
                return false;
            }
            measured &= !token.is(Token.Kind.WORD) || MEASURES.contains(token.lower());
        }
        return false;
    }

    private static boolean ends(List<Token> tokens, int i, int first, int end) {
        return tokens.get(i).lower().equals(";") || VerbSign.at(tokens, i, first, end) != VerbSign.NONE;
    }
}
