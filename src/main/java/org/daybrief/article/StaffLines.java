package org.daybrief.article;

import java.util.Set;
import org.daybrief.text.Span;

/**
 * What a newsroom prints about itself in whole sentences: who contributed, how to reach the writer, and, between square
 * brackets, a link or a note of the editors.
 */
final class StaffLines implements RoleRule {

    private static final int LONGEST = 40;
    private static final int LONGEST_NOTE = 25;
    private static final Set<String> REACH =
            Set.of("contact", "follow", "find", "email", "reach", "tweet", "write", "call", "on", "connect");
    private static final Set<String> AMONG_NAMES = Set.of(
            "and",
            "in",
            "of",
            "at",
            "the",
            "from",
            "writer",
            "writers",
            "reporter",
            "reporters",
            "staff",
            "also",
            "correspondent",
            "correspondents",
            "producer",
            "producers",
            "editor",
            "editors",
            "has",
            "have");

    @Override
    public void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            if (look.words <= LONGEST
                    && (isNote(layout.text, look) || contributed(layout.text, look) || reaches(layout.text, look))) {
                layout.mark(i, Role.FURNITURE);
            }
        }
    }

    /** "[The harbour was rebuilt in May]": all of the block. */
    private static boolean isNote(String text, Look look) {
        Span span = look.span;
        return look.words <= LONGEST_NOTE
                && text.charAt(span.begin()) == '['
                && span.indexOf(text, ']') == span.end() - 1;
    }

    /** "Ann Example in Oslo and Bob Sample contributed to this report.": names only before the verb. */
    private static boolean contributed(String text, Look look) {
        int verb = look.key.indexOf("contributed ");
        boolean credit = verb > 0
                && (look.key.startsWith("to this", verb + 12)
                        || look.key.startsWith("to the ", verb + 12)
                        || look.key.startsWith("from ", verb + 12)
                        || look.key.startsWith("report", verb + 12));
        return credit && namesOnly(text, look.span);
    }

    private static boolean namesOnly(String text, Span span) {
        int i = span.begin();
        while (i < span.end()) {
            int begin = i;
            while (i < span.end() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > begin) {
                String word = text.substring(begin, i);
                if (word.equals("contributed")) {
                    return true;
                }
                if (Character.isLowerCase(word.charAt(0)) && !AMONG_NAMES.contains(word)) {
                    return false;
                }
            }
            i++;
        }
        return false;
    }

    /** "Follow Ann Example on Twitter @annexample.", "Contact the writer at ann@example.org." */
    private static boolean reaches(String text, Look look) {
        int space = look.key.indexOf(' ');
        String first = space < 0 ? look.key : look.key.substring(0, space);
        boolean opens = REACH.contains(first) || look.key.contains(" can be reached at ");
        return opens && look.span.indexOf(text, '@') >= 0;
    }
}
