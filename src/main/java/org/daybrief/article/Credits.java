package org.daybrief.article;

import java.util.Locale;
import java.util.Set;
import org.daybrief.text.Span;

/** Captions that give away the picture's owner: "… (Photo: Ann Example)", "… | Ann Example/Harbour News", "… © Harbour News". */
final class Credits implements RoleRule {

    private static final int LONGEST_CREDIT = 70;
    private static final int LONGEST_LABELLED = 160;
    private static final int LONGEST_LABEL = 16;
    private static final Set<String> OWNERS = Set.of(
            "photo",
            "photos",
            "picture",
            "image",
            "images",
            "getty",
            "reuters",
            "ap",
            "afp",
            "epa",
            "pa",
            "courtesy",
            "handout",
            "file",
            "credit",
            "shutterstock",
            "alamy",
            "istock",
            "via",
            "pool",
            "xinhua",
            "tass",
            "upi",
            "flickr",
            "facebook",
            "twitter",
            "instagram",
            "youtube",
            "unsplash",
            "pexels",
            "wikimedia",
            "screenshot",
            "video",
            "published",
            "rex",
            "affiliate",
            "provided",
            "associated");

    @Override
    public void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            if (look.words <= 80 && isCredited(layout.text, look.span)) {
                layout.mark(i, Role.CAPTION);
            }
        }
    }

    private static boolean isCredited(String text, Span span) {
        int end = span.end();
        char last = text.charAt(end - 1);
        int from = Math.max(span.begin(), end - LONGEST_CREDIT);
        Span credit = new Span(from, end - 1);
        if (last == ')' || last == ']') {
            int open = Math.max(credit.lastIndexOf(text, '('), credit.lastIndexOf(text, '['));
            return open >= from && ownerIn(text, open + 1, end - 1) || labelled(text, span);
        }
        int mark = Math.max(credit.lastIndexOf(text, '©'), credit.lastIndexOf(text, '|'));
        return mark >= from && last != '.' && (text.charAt(mark) == '©' || ownerIn(text, mark, end));
    }

    /** "(Photo: … )" at the end, however long it names the owner. */
    private static boolean labelled(String text, Span span) {
        int open = new Span(Math.max(span.begin(), span.end() - LONGEST_LABELLED), span.end()).lastIndexOf(text, '(');
        int colon = open < 0 ? -1 : new Span(open, Math.min(span.end(), open + LONGEST_LABEL)).indexOf(text, ':');
        String label = colon < 0 ? "" : text.substring(open + 1, colon).toLowerCase(Locale.ROOT);
        return OWNERS.contains(label) || label.equals("source");
    }

    /** A slash between letters ("Ann Example/Harbour News") or a word that only owners and sources of pictures have. */
    private static boolean ownerIn(String text, int begin, int end) {
        int word = begin;
        for (int i = begin; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                continue;
            }
            if (c == '/' && i > begin && i + 1 < end && Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
            if (i > word && OWNERS.contains(text.substring(word, i).toLowerCase(Locale.ROOT))) {
                return true;
            }
            word = i + 1;
        }
        return false;
    }
}
