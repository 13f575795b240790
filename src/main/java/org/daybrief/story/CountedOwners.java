package org.daybrief.story;

import java.util.List;
import java.util.Set;
import org.daybrief.statement.Mention;
import org.daybrief.text.Token;

/** Says whose those are that a figure counts, where the counted words do not: who sends them, or those counted before. */
final class CountedOwners {

    /** So many tokens may stand between a sender and the figure. */
    private static final int NEAR = 5;

    /** A figure without an owner takes that of the last one of its kind, so many statements before. */
    private static final int REACH = 2;

    private CountedOwners() {}

    static Set<String> of(Claim claim, int order, String kind, List<Token> tokens, int begin, List<Counted> before) {
        Set<String> sender = sender(claim, tokens, begin);
        return sender.isEmpty() ? inherited(claim, order, kind, before) : sender;
    }

    /** "Norway sent 400 soldiers": they are those of the one who sends them. */
    private static Set<String> sender(Claim claim, List<Token> tokens, int begin) {
        if (begin == tokens.size()) {
            return Set.of();
        }
        Mention nearest = null;
        for (Mention mention : claim.statement().mentions()) {
            if (mention.span().end() <= tokens.get(begin).begin()) {
                nearest = mention;
            }
        }
        if (nearest == null) {
            return Set.of();
        }
        int distance = 0;
        boolean sends = false;
        for (int i = begin - 1;
                i >= 0 && tokens.get(i).begin() >= nearest.span().end();
                i--) {
            String term = Terms.of(tokens.get(i));
            sends |= term != null && "deploy".equals(PredicateClasses.of(term));
            distance++;
        }
        return sends && distance <= NEAR ? Set.of(nearest.entity()) : Set.of();
    }

    /** "Ukraine puts the figure at 12,000 troops": of those that the statement before counted. */
    private static Set<String> inherited(Claim claim, int order, String kind, List<Counted> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Counted last = before.get(i);
            if (last.claim().article() != claim.article() || order - last.order() > REACH) {
                break;
            }
            if (last.kind().equals(kind) && !last.whose().isEmpty()) {
                return last.whose();
            }
        }
        return Set.of();
    }
}
