package org.daybrief.article;

import org.daybrief.text.Span;

/**
 * A post of a social network that was pasted in with its signature: {@code — Name (@handle) Month D, YYYY}.
 * How many blocks above belong to it is told by the longest that a post may be, links counted as 23 characters.
 */
final class EmbeddedPosts implements RoleRule {

    private static final int LONGEST = 280;
    private static final int LINK = 23;

    @Override
    public void mark(Layout layout) {
        int used = 0;
        for (int i = 0; i < layout.size(); i++) {
            Span span = layout.look(i).span;
            int signature = PostSignature.begin(layout.text, span);
            if (signature < 0) {
                continue;
            }
            layout.mark(i, Role.EMBED);
            if (signature <= span.begin() + 2) {
                markAbove(layout, i, used);
            }
            used = i + 1;
        }
    }

    private static void markAbove(Layout layout, int signature, int from) {
        int length = 0;
        boolean apart = layout.look(signature).apart;
        for (int i = signature - 1; i >= from; i--) {
            Look look = layout.look(i);
            length += printedLength(layout.text, look.span);
            boolean first = i == signature - 1;
            boolean introduces = look.ending == Look.Ending.COLON;
            if (length > LONGEST || introduces || !first && !apart && layout.look(i + 1).apart) {
                return;
            }
            layout.mark(i, Role.EMBED);
        }
    }

    private static int printedLength(String text, Span span) {
        int length = 0;
        int i = span.begin();
        while (i < span.end()) {
            if (text.startsWith("https://", i) || text.startsWith("pic.twitter.com/", i)) {
                length += LINK;
                while (i < span.end() && text.charAt(i) > ' ') {
                    i++;
                }
            } else {
                length++;
                i++;
            }
        }
        return length;
    }
}
