package org.daybrief.article;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybrief.text.Lexicon;

/**
 * What a page prints below the article under a heading of its own: "Related", "Comments", "About the author".
 * A box of links in the middle of an article has the same heading; then paragraphs follow, not teasers.
 */
final class TailSections implements RoleRule {

    private static final int LONGEST_LABEL = 5;

    private static final Set<String> LABELS = Lexicon.rows("en/furniture").stream()
            .filter(row -> row[0].equals("tail"))
            .map(row -> row[1])
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void mark(Layout layout) {
        int words = 0;
        for (int i = 0; i < layout.size(); i++) {
            words += layout.look(i).words;
        }
        int above = 0;
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            boolean label = look.words <= LONGEST_LABEL && !look.stops() && LABELS.contains(look.key);
            if (label && above * 2 > words && isTail(layout, i + 1)) {
                for (int j = i; j < layout.size(); j++) {
                    layout.mark(j, Role.FURNITURE);
                }
                return;
            }
            above += look.words;
        }
    }

    /** Teasers alternate with headings, links and dates: half of the blocks and more do not end like a sentence. */
    private static boolean isTail(Layout layout, int from) {
        int unstopped = 0;
        for (int i = from; i < layout.size(); i++) {
            unstopped += layout.look(i).stops() ? 0 : 1;
        }
        return unstopped * 2 >= layout.size() - from;
    }
}
