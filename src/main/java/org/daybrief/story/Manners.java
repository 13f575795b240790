package org.daybrief.story;

import java.util.List;
import java.util.Set;
import org.daybrief.text.Token;

/** Tells from the words before a predicate whether it is meant as a fact. */
final class Manners {

    /** So many tokens before the predicate are looked at, up to the clause's beginning. */
    private static final int REACH = 10;

    private static final Set<String> PROSPECTS = Set.of("""
            may might could would will shall should expect expects expected expecting plan plans planned planning
            intend intends intended consider considers considering considered if whether unless possible possibly
            possibility probable probably potential potentially likely prospect impending imminent future poised
            preparing prepares prepared ready threaten threatens threatened seek seeks seeking urge urges urged call
            calls called hope hopes wants wish wished proposed forecast predicted speculation
            """.strip().split("\\s+"));

    private static final Set<String> NEGATIONS = Set.of("""
            not no never without neither nor cannot don't doesn't didn't isn't aren't wasn't weren't hasn't haven't
            hadn't won't wouldn't can't couldn't shouldn't deny denies denied refuse refuses refused failed fails
            unconfirmed false unable
            """.strip().split("\\s+"));

    private Manners() {}

    /**
     * How the predicate at {@code at} is meant.
     *
     * @param tokens of the sentence
     */
    static Claim.Manner of(List<Token> tokens, int at) {
        boolean prospect = false;
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.MARK) && ",;:—–\"“”()".contains(token.text())) {
                break;
            }
            if (NEGATIONS.contains(token.lower()) && !notOnly(tokens, i)) {
                return Claim.Manner.NEGATED;
            }
            prospect |= PROSPECTS.contains(token.lower());
        }
        return prospect ? Claim.Manner.PROSPECT : Claim.Manner.FACT;
    }

    /** "not only", "not just", "not merely" deny nothing. */
    private static boolean notOnly(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        return switch (tokens.get(i + 1).lower()) {
            case "only", "just", "merely", "simply", "doubt" -> true;
            default -> false;
        };
    }
}
