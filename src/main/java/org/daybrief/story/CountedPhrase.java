package org.daybrief.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words that say what a figure counts: "North Korean troops". The last noun is what is counted, names before it say
 * whose.
 *
 * @param noun its class
 * @param whose entities or words that say whose; empty where the phrase does not tell
 */
record CountedPhrase(NounClass noun, Set<String> whose) {

    /** So many tokens after a figure are searched for its noun. */
    private static final int LENGTH = 5;

    /** Null where nothing known is counted. */
    static @Nullable CountedPhrase of(Claim claim, List<Token> tokens, Figure figure, int begin, int after) {
        CountedPhrase army = army(tokens, begin);
        if (army != null) {
            return army;
        }
        return figure.counted() == null
                ? following(claim, tokens, after)
                : read(claim, Tokens.of(figure.counted()), figure.counted());
    }

    /** "An army of 40,000": its whole strength, whoever is sent. */
    private static @Nullable CountedPhrase army(List<Token> tokens, int begin) {
        int of = begin - 1;
        if (of < 1 || !tokens.get(of).lower().equals("of")) {
            return null;
        }
        NounClass noun = NounClass.of(tokens.get(of - 1));
        return noun != null && noun.name().equals("army") ? new CountedPhrase(noun, Set.of()) : null;
    }

    private static @Nullable CountedPhrase read(Claim claim, List<Token> tokens, String text) {
        NounClass noun = null;
        String last = null;
        for (Token token : tokens) {
            if (!token.is(Token.Kind.WORD)) {
                continue;
            }
            if (token.lower().equals("of") && last != null) {
                break;
            }
            String term = Terms.of(token);
            if (term != null && (last == null || !CountedState.tells(token))) {
                NounClass known = NounClass.of(token);
                noun = known != null ? known : noun;
                last = term;
            }
        }
        if (noun == null && last == null) {
            return null;
        }
        if (noun == null && isName(tokens)) {
            noun = nationals(claim);
        }
        return new CountedPhrase(noun != null ? noun : NounClass.unknown(last), whose(claim, tokens, text));
    }

    private static Set<String> whose(Claim claim, List<Token> tokens, String text) {
        Set<String> whose = new TreeSet<>();
        for (Mention mention : claim.statement().mentions()) {
            if (text.contains(mention.text())) {
                whose.add(mention.entity());
            }
        }
        if (whose.isEmpty()) {
            for (Token token : tokens) {
                if (token.capitalised()) {
                    whose.add(Terms.stem(token.lower()));
                }
            }
        }
        return whose;
    }

    /** "11,000 North Koreans": nothing but a name is counted. */
    private static boolean isName(List<Token> tokens) {
        return tokens.stream().filter(token -> token.is(Token.Kind.WORD)).allMatch(Token::capitalised);
    }

    /** People of a nation that are sent or fight are its troops. */
    private static NounClass nationals(Claim claim) {
        boolean military =
                claim.manners().containsKey("deploy") || claim.manners().containsKey("fight");
        return military
                ? new NounClass("troops", NounClass.Width.NARROW)
                : new NounClass("people", NounClass.Width.ANYBODY);
    }

    private static @Nullable CountedPhrase following(Claim claim, List<Token> tokens, int after) {
        int end = after;
        int noun = -1;
        while (end < tokens.size() && end < after + LENGTH && tokens.get(end).is(Token.Kind.WORD)) {
            Token token = tokens.get(end);
            if (NounClass.of(token) != null) {
                noun = end;
                break;
            }
            if (Terms.of(token) == null) {
                break;
            }
            if (token.capitalised()) {
                noun = end;
            }
            end++;
        }
        if (noun < 0) {
            return null;
        }
        Span span = new Span(tokens.get(after).begin(), tokens.get(noun).end());
        return read(
                claim,
                tokens.subList(after, noun + 1),
                span.of(claim.article().article().text()));
    }
}
