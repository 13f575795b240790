package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.time.PastForms;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** What a word tells of the time of its clause; a guess from its form alone, good enough to refuse a date. */
enum VerbSign {
    NONE,
    PAST,
    PRESENT,
    /** "will", "is expected to", "may". */
    AHEAD,
    /** "to arrive". */
    INFINITIVE;

    private static final WordSet AHEAD_WORDS = WordSet.of("""
            will won't 'll shall would could might may can cannot must should wouldn't couldn't he'll she'll
            they'll it'll""");

    private static final WordSet PLANNED = WordSet.of("""
            expected scheduled due planned slated set poised likely going supposed hoped intended unlikely bound
            ready""");

    /** Forecasts in any form: "are expected in May", "was due on Friday", "he planned a march". */
    private static final WordSet FORECASTS =
            WordSet.of("expected due scheduled slated planned anticipated projected hoped intended");

    private static final WordSet PRESENT_WORDS =
            WordSet.of("is are has have isn't aren't hasn't haven't says say remains remain");

    private static final WordSet NO_INFINITIVES = WordSet.of("""
            the a an his her its their our my this that these those it them him me us one two three some all
            about around as more less which whom what where""");

    /** What the token at {@code i} tells; asks its neighbours from {@code first} to before {@code end}. */
    static VerbSign at(List<Token> tokens, int i, int first, int end) {
        Token token = tokens.get(i);
        if (!token.is(Token.Kind.WORD)) {
            return NONE;
        }
        String word = token.lower();
        String before = i > first ? tokens.get(i - 1).lower() : "";
        String next = i + 1 < end ? tokens.get(i + 1).lower() : "";
        if (word.equals("to")) {
            return i + 1 < end && isVerb(tokens.get(i + 1)) ? INFINITIVE : NONE;
        }
        if (AHEAD_WORDS.contains(word)) {
            return token.capitalised() && i > first ? NONE : AHEAD;
        }
        if (PLANNED.contains(word) && (next.equals("to") || next.equals("for"))) {
            return AHEAD;
        }
        if (FORECASTS.contains(word) && !isDeterminer(before)) {
            return AHEAD;
        }
        if (isNear(tokens, i, end, next)) {
            return AHEAD;
        }
        if (PRESENT_WORDS.contains(word)) {
            return next.equals("to") ? AHEAD : PRESENT;
        }
        boolean described = word.endsWith("ed") && (isDeterminer(before) || token.capitalised());
        return PastForms.has(word) && !described ? PAST : NONE;
    }

    /** "close to signing", "on the verge of": what is near is not done. */
    private static boolean isNear(List<Token> tokens, int i, int end, String next) {
        return switch (tokens.get(i).lower()) {
            case "close", "near" ->
                next.equals("to") && i + 2 < end && tokens.get(i + 2).lower().endsWith("ing");
            case "verge", "brink", "cusp" -> next.equals("of");
            default -> false;
        };
    }

    private static boolean isVerb(Token token) {
        return token.is(Token.Kind.WORD)
                && !token.capitalised()
                && !NO_INFINITIVES.contains(token.lower())
                && (!token.lower().endsWith("s") || token.lower().endsWith("ss"));
    }

    static boolean isDeterminer(String lower) {
        return switch (lower) {
            case "the", "a", "an", "its", "his", "her", "their", "this", "that", "some", "more", "most" -> true;
            default -> false;
        };
    }
}
