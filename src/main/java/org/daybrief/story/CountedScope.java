package org.daybrief.story;

import java.util.List;
import java.util.Set;
import org.daybrief.text.Token;

/** Which share of a count a figure gives: all so far, some on top, or a part. Only whole counts can contradict. */
enum CountedScope {
    TOTAL,
    /** "Another 46", "two more", "two died overnight". */
    ADDED,
    /** "12 of them". */
    PART;

    private static final Set<String> ADDING = Set.of("another", "additional", "further", "extra", "other", "others");

    private static final Set<String> ADDING_BEHIND = Set.of("more", "additional", "further", "other", "others");

    /** With these a count begins anew: what happened since the last one. */
    private static final Set<String> SINCE =
            Set.of("overnight", "since", "later", "subsequently", "afterwards", "meanwhile");

    /** So many tokens behind the figure. */
    private static final int NEAR = 10;

    static CountedScope of(List<Token> tokens, int begin, int after, boolean part) {
        if (part) {
            return PART;
        }
        boolean adds = begin > 0 && ADDING.contains(tokens.get(begin - 1).lower())
                || begin < after && ADDING.contains(tokens.get(begin).lower())
                || after < tokens.size()
                        && ADDING_BEHIND.contains(tokens.get(after).lower());
        for (int i = after; i < Math.min(tokens.size(), after + NEAR) && !adds; i++) {
            adds = SINCE.contains(tokens.get(i).lower());
        }
        return adds ? ADDED : TOTAL;
    }
}
