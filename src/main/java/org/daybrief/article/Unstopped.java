package org.daybrief.article;

import java.util.Set;

/** Blocks that do not end like a sentence, in a text whose paragraphs do: decks, headings, captions, leftovers of a page. */
final class Unstopped implements RoleRule {

    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_CAPTION = 45;
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "read",
            "reads",
            "wrote",
            "writes",
            "added",
            "tweeted",
            "posted",
            "asked",
            "told",
            "statement",
            "stated",
            "explained",
            "continued",
            "replied",
            "concluded",
            "announced",
            "warned");

    @Override
    public void mark(Layout layout) {
        for (int i = layout.size() - 1; i >= 0; i--) {
            if (layout.free(i)) {
                markOne(layout, i);
            }
        }
    }

    private static void markOne(Layout layout, int i) {
        Look look = layout.look(i);
        switch (look.ending) {
            case STOP -> markQuestion(layout, i);
            case COLON -> markLabel(layout, i);
            case NONE -> markUnstopped(layout, i);
            default -> {}
        }
    }

    /** "What happened?" or "Anything Else To Know?" alone above a paragraph is a heading. */
    private static void markQuestion(Layout layout, int i) {
        Look look = layout.look(i);
        boolean asks = layout.text.charAt(look.span.end() - 1) == '?';
        boolean titled = look.words <= LONGEST_HEADING && look.longWords >= 3 && look.capitals == look.longWords;
        if (asks
                && (look.words <= 6 && firstIsQuestionWord(look.key) || titled)
                && i + 1 < layout.size()
                && layout.look(i + 1).words > 15) {
            layout.mark(i, Role.HEADING);
        }
    }

    private static boolean firstIsQuestionWord(String key) {
        int space = key.indexOf(' ');
        return switch (space < 0 ? key : key.substring(0, space)) {
            case "what", "who", "why", "how", "when", "where", "whats", "whos" -> true;
            default -> false;
        };
    }

    /** "Analysis:" is a heading, "The minister also said:" introduces words. */
    private static void markLabel(Layout layout, int i) {
        Look look = layout.look(i);
        if (look.words > 6) {
            return;
        }
        for (String word : look.key.split(" ")) {
            if (SPEECH.contains(word)) {
                return;
            }
        }
        layout.mark(i, Role.HEADING);
    }

    private static void markUnstopped(Layout layout, int i) {
        Look look = layout.look(i);
        boolean longText = look.words > LONGEST_CAPTION || look.words > LONGEST_HEADING && !layout.isPunctuated();
        if (longText || layout.size() == 1) {
            return;
        }
        if (layout.inHead(i)) {
            boolean belowSummary = i > 0 && layout.role(i - 1) == Role.BULLET && headsParagraph(layout, i);
            layout.mark(i, belowSummary ? Role.HEADING : Role.DECK);
        } else if (look.startsLower && look.words <= 3 || layout.inTail(i)) {
            layout.mark(i, Role.FURNITURE);
        } else if (look.words <= LONGEST_HEADING && headsParagraph(layout, i)) {
            layout.mark(i, Role.HEADING);
        } else {
            layout.mark(i, Role.CAPTION);
        }
    }

    private static boolean headsParagraph(Layout layout, int i) {
        return i + 1 < layout.size() && (layout.bodyLike(i + 1) || layout.role(i + 1) == Role.BULLET);
    }
}
