package org.daybrief.article;

import org.daybrief.text.Span;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Picture series that a page shows in the middle of an article: their slides are counted ("3/50 Storm over the harbour",
 * "3 of 50"), their texts are other stories. Where the slides are the article itself nothing is taken away.
 */
final class Galleries implements RoleRule {

    private static final int FEWEST = 4;
    /** A slide has few blocks: picture, heading, text, owner. */
    private static final int LONGEST_SLIDE = 20;

    private static final int PARAGRAPH = 15;

    private record Counter(int number, int total) {}

    @Override
    public void mark(Layout layout) {
        int paragraphs = paragraphs(layout, 0, layout.size());
        int i = 0;
        while (i < layout.size()) {
            Counter first = counter(layout.text, layout.look(i).span);
            i = first == null || first.number > 1 ? i + 1 : markSeries(layout, i, first, paragraphs);
        }
    }

    /** Marks the series that begins here, if it is one and so many paragraphs make an article without it; returns the block behind it. */
    private static int markSeries(Layout layout, int begin, Counter first, int paragraphs) {
        int slides = 1;
        int longest = 1;
        int last = begin;
        for (int i = begin + 1; i < Math.min(layout.size(), last + LONGEST_SLIDE); i++) {
            Counter next = counter(layout.text, layout.look(i).span);
            if (next != null && next.total == first.total && next.number == slides + 1) {
                longest = Math.max(longest, i - last);
                last = i;
                slides++;
            }
        }
        if (slides < FEWEST) {
            return begin + 1;
        }
        int end = last + 1;
        while (end < Math.min(layout.size(), last + longest) && layout.hints.get(end) != Role.HEADING) {
            end++;
        }
        if (paragraphs - paragraphs(layout, begin, end) >= FEWEST) {
            for (int i = begin; i < end; i++) {
                layout.mark(i, Role.FURNITURE);
            }
        }
        return end;
    }

    /** How many of these blocks are long paragraphs. */
    private static int paragraphs(Layout layout, int begin, int end) {
        int paragraphs = 0;
        for (int i = begin; i < end; i++) {
            paragraphs += layout.look(i).words >= PARAGRAPH && layout.bodyLike(i) ? 1 : 0;
        }
        return paragraphs;
    }

    /** The count that a block opens with: "3/50", "3 of 50", "3of50"; null where there is none. */
    private static @Nullable Counter counter(String text, Span span) {
        int at = span.begin();
        int number = number(text, at, span.end());
        at = digitsEnd(text, at, span.end());
        if (number <= 0) {
            return null;
        }
        at = skipSpace(text, at, span.end());
        if (text.startsWith("of", at)) {
            at += 2;
        } else if (at < span.end() && text.charAt(at) == '/') {
            at++;
        } else {
            return null;
        }
        at = skipSpace(text, at, span.end());
        int total = number(text, at, span.end());
        int end = digitsEnd(text, at, span.end());
        boolean free = end == span.end() || text.charAt(end) != '/';
        return total >= Math.max(number, FEWEST) && free ? new Counter(number, total) : null;
    }

    private static int number(String text, int begin, int end) {
        int last = digitsEnd(text, begin, end);
        return last > begin && last - begin <= 3 ? Integer.parseInt(text, begin, last, 10) : 0;
    }

    private static int digitsEnd(String text, int begin, int end) {
        int i = begin;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static int skipSpace(String text, int begin, int end) {
        int i = begin;
        while (i < end && Tokens.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
