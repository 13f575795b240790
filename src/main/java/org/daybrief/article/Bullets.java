package org.daybrief.article;

import java.util.Set;
import org.daybrief.text.Span;
import org.daybrief.text.Tokens;

/**
 * Items of lists. Those of a summary (above the body, or under "At a glance") repeat the body; so may any other that is no sentence.
 * An item further down that is a whole sentence is part of the body.
 */
final class Bullets implements RoleRule {

    private static final Set<String> SUMMARIES = Set.of(
            "at a glance",
            "key points",
            "highlights",
            "key takeaways",
            "takeaways",
            "in short",
            "in brief",
            "summary",
            "what to know",
            "what we know",
            "the main points",
            "main points",
            "key facts",
            "quick facts",
            "fast facts",
            "tldr",
            "key developments",
            "story highlights",
            "key findings",
            "bottom line",
            "the key points");
    private static final int LONGEST_STANDFIRST = 60;

    @Override
    public void mark(Layout layout) {
        boolean summary = true;
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            if (isItem(layout, i)) {
                if (summary || !layout.bodyLike(i)) {
                    layout.mark(i, Role.BULLET);
                }
            } else if (SUMMARIES.contains(look.key)) {
                layout.mark(i, Role.HEADING);
                markStandfirst(layout, i);
                summary = true;
            } else if (layout.free(i) && look.words > 0) {
                summary = summary && !layout.bodyLike(i);
            }
        }
    }

    /** What stands above the summary box at the very top is the standfirst. */
    private static void markStandfirst(Layout layout, int box) {
        int above = 0;
        int only = -1;
        for (int i = 0; i < box; i++) {
            if (layout.free(i)) {
                above++;
                only = i;
            }
        }
        boolean listed = box + 1 < layout.size() && isItem(layout, box + 1);
        if (above == 1 && listed && layout.look(only).words <= LONGEST_STANDFIRST) {
            layout.mark(only, Role.DECK);
        }
    }

    private static boolean isItem(Layout layout, int i) {
        Span span = layout.look(i).span;
        return layout.hints.get(i) == Role.BULLET || markerLength(layout.text, span.begin(), span.end()) > 0;
    }

    /** Length of "- ", "• ", "* ", "1. ", "2) " and the space behind at this place, 0 for none. */
    static int markerLength(String text, int begin, int end) {
        int length = markLength(text, begin, end);
        while (length > 0 && begin + length < end && Tokens.isSpace(text.charAt(begin + length))) {
            length++;
        }
        return begin + length < end ? length : 0;
    }

    private static int markLength(String text, int begin, int end) {
        if (end - begin < 3) {
            return 0;
        }
        char c = text.charAt(begin);
        if ("-•*‣▪●◦·–".indexOf(c) >= 0) {
            return Character.isWhitespace(text.charAt(begin + 1))
                            || Character.isSpaceChar(text.charAt(begin + 1))
                            || c == '•'
                            || c == '●'
                            || c == '▪'
                    ? 1
                    : 0;
        }
        int i = begin;
        while (i < end && i - begin < 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered = i > begin
                && i + 1 < end
                && (text.charAt(i) == '.' || text.charAt(i) == ')')
                && Character.isWhitespace(text.charAt(i + 1));
        return numbered ? i + 2 - begin : 0;
    }
}
