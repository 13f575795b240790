package org.daybrief.article;

import java.util.Locale;
import java.util.Set;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Lines that name the writers: "By Ann Example and Bob Sample", also inside a deck: "Reporter Ann Example describes …". */
final class Bylines implements RoleRule {

    private static final int LONGEST = 25;
    private static final Set<String> WRITERS = Set.of("reporter", "correspondent", "journalist", "columnist", "writer");
    private static final Set<String> JOINS = Set.of("and", "de", "van", "von", "der", "la", "al", "bin", "el");

    @Override
    public void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            if (look.words <= LONGEST && !look.stops() && names(layout.text, look.span) != null) {
                layout.mark(i, Role.FURNITURE);
            }
        }
    }

    /** The writers' names of a line that begins with "By"; null for any other line. */
    static @Nullable String names(String text, Span span) {
        int at = span.begin();
        if (span.length() < 6
                || !text.regionMatches(true, at, "by", 0, 2)
                || !(Character.isWhitespace(text.charAt(at + 2)) || text.charAt(at + 2) == ':')) {
            return null;
        }
        int begin = at + 3;
        while (begin < span.end() && !Character.isLetter(text.charAt(begin))) {
            begin++;
        }
        int end = namesEnd(text, begin, span.end());
        return end < 0 ? null : text.substring(begin, end);
    }

    /** The name behind "Reporter", "Our correspondent": writers of a deck; null where there is none. */
    static @Nullable String namedIn(String text, Span deck) {
        int begin = deck.begin();
        for (int i = 0; i < 3; i++) {
            int end = wordEnd(text, begin, deck.end());
            if (WRITERS.contains(text.substring(begin, end).toLowerCase(Locale.ROOT)) && end + 1 < deck.end()) {
                int last = namesEnd(text, end + 1, deck.end());
                return last < 0 ? null : text.substring(end + 1, last);
            }
            begin = Math.min(deck.end(), end + 1);
        }
        return null;
    }

    /** End of at least two capitalised words that begin here; -1 where there are none. */
    private static int namesEnd(String text, int begin, int end) {
        int names = 0;
        int last = -1;
        int i = begin;
        while (i < end) {
            int wordEnd = wordEnd(text, i, end);
            String word = text.substring(i, wordEnd);
            if (!word.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && Days.month(word.toLowerCase(Locale.ROOT)) == 0) {
                names++;
                last = wordEnd;
            } else if (!JOINS.contains(word)) {
                break;
            }
            if (wordEnd < end && text.charAt(wordEnd) != ' ') {
                break;
            }
            i = wordEnd + 1;
        }
        return names >= 2 ? last : -1;
    }

    private static int wordEnd(String text, int i, int end) {
        while (i < end && (Character.isLetter(text.charAt(i)) || "'’-.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
