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
        int[] unstopped = unstoppedFrom(layout);
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            boolean label = look.words <= LONGEST_LABEL && !look.stops() && LABELS.contains(look.key);
            if (label && above * 2 > words && unstopped[i + 1] * 2 >= layout.size() - i - 1) {
                for (int j = i; j < layout.size(); j++) {
                    layout.mark(j, Role.FURNITURE);
                }
                return;
            }
            above += look.words;
        }
    }

    /** How many blocks from each one on do not end like a sentence: teasers alternate with headings, links and dates. */
    private static int[] unstoppedFrom(Layout layout) {
        int[] unstopped = new int[layout.size() + 1];
        for (int i = layout.size() - 1; i >= 0; i--) {
            unstopped[i] = unstopped[i + 1] + (layout.look(i).stops() ? 0 : 1);
        }
        return unstopped;
    }
}
