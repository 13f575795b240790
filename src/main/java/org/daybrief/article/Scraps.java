package org.daybrief.article;

import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;

/** Bits of a page without a sentence in them: rules, clocks, bare addresses, menus with bars, a dateline by itself. */
final class Scraps implements RoleRule {

    private static final int FEW = 8;

    @Override
    public void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            if (look.words == 0 || look.words <= 40 && !look.stops() && isScrap(layout.text, look)) {
                layout.mark(i, Role.FURNITURE);
            }
        }
    }

    private static boolean isScrap(String text, Look look) {
        return isMenu(text, look.span)
                || look.words <= FEW
                        && (isDatelineOnly(text, look)
                                || onlyAddressesAndNumbers(text, look.span)
                                || isDayOnly(text, look));
    }

    private static boolean isMenu(String text, Span span) {
        int bars = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            bars += text.charAt(i) == '|' || text.charAt(i) == '•' && i > span.begin() ? 1 : 0;
        }
        return bars > 0;
    }

    /** "NAIROBI, Kenya (Agency) --": the place is in capitals and the sentence stands elsewhere. */
    private static boolean isDatelineOnly(String text, Look look) {
        boolean open = look.ending == Look.Ending.OPEN || text.charAt(look.span.end() - 1) == '_';
        return open && look.capitals == look.longWords && look.longWords > 0;
    }

    private static boolean onlyAddressesAndNumbers(String text, Span span) {
        for (Token token : Tokens.of(text, span)) {
            if (token.is(Token.Kind.WORD)
                    && !token.lower().equals("am")
                    && !token.lower().equals("pm")) {
                return false;
            }
        }
        return true;
    }

    /** "Tuesday 12 March 2024, 10:15 GMT". */
    private static boolean isDayOnly(String text, Look look) {
        Days.Found day = Days.first(text, look.span.begin(), look.span.end());
        if (day == null) {
            return false;
        }
        int letters = 0;
        for (int i = look.span.begin(); i < look.span.end(); i++) {
            letters += Character.isLetter(text.charAt(i)) && (i < day.begin() || i >= day.end()) ? 1 : 0;
        }
        return letters <= 12;
    }
}
