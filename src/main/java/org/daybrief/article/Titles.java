package org.daybrief.article;

import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** The headline, every further time that it is printed, and what stands above it. */
final class Titles implements RoleRule {

    private static final int LONGEST = 30;
    private static final int SEARCHED = 12;

    @Override
    public void mark(Layout layout) {
        String key = key(layout);
        if (key == null) {
            return;
        }
        boolean first = true;
        for (int i = 0; i < layout.size(); i++) {
            if (!layout.look(i).key.equals(key)) {
                continue;
            }
            if (first && i < SEARCHED) {
                markAbove(layout, i);
            }
            layout.mark(i, first ? Role.TITLE : Role.FURNITURE);
            first = false;
        }
    }

    /** The words of the headline: as metadata give it, else the first line above the body that ends without a stop. */
    private static @Nullable String key(Layout layout) {
        if (layout.title != null) {
            String key = printed(layout, new Look(layout.title, new Span(0, layout.title.length()), false).key);
            if (key != null || layout.hints.contains(Role.HEADING)) {
                return key;
            }
        }
        for (int i = 0; layout.inHead(i) && i < SEARCHED; i++) {
            if (layout.free(i)) {
                Look look = layout.look(i);
                return look.ending == Look.Ending.NONE && look.words <= LONGEST && look.words > 1 ? look.key : null;
            }
        }
        return null;
    }

    /** The line near the top that the metadata's title repeats; titles of web pages carry the site's name behind it. */
    private static @Nullable String printed(Layout layout, String title) {
        for (int i = 0; i < layout.size() && i < SEARCHED; i++) {
            Look look = layout.look(i);
            boolean same = title.equals(look.key)
                    || look.words >= 4 && look.key.length() * 2 > title.length() && title.startsWith(look.key);
            if (same) {
                return look.key;
            }
        }
        return null;
    }

    /** Short lines above the headline are the page's, not the article's. */
    private static void markAbove(Layout layout, int title) {
        for (int i = 0; i < title; i++) {
            if (!layout.bodyLike(i)) {
                layout.mark(i, Role.FURNITURE);
            }
        }
    }
}
