package org.daybrief.text;

/**
 * A word, number or mark of a text.
 *
 * @param begin first UTF-16 unit in the text
 * @param end after the last one
 * @param text as it stands in the text
 * @param lower {@code text} in lower case (root locale), typographic apostrophes as {@code '}: what lexicons are asked with
 * @param kind what it looks like
 */
public record Token(int begin, int end, String text, String lower, Kind kind) {

    /** What a token looks like. */
    public enum Kind {
        /** Letters, inner apostrophes ("don't"), initials with stops ("U.S.", "p.m."), letters before digits ("K2"). */
        WORD,
        /** Digits with inner separators: "11,000", "2.5". Letters that follow at once are a token of their own: "47" "th", "5" "bn". */
        NUMBER,
        /** The genitive ending: "'s" of "Russia's", "'" of "Ukrainians'". */
        GENITIVE,
        /** A web address, an e-mail address, a handle or a hashtag: never read inside. */
        ADDRESS,
        /** Any other mark, one at a time: stops, commas, hyphens, quotation marks, currency signs. */
        MARK
    }

    public Span span() {
        return new Span(begin, end);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether this token stands directly after {@code previous}, with nothing between. */
    public boolean touches(Token previous) {
        return previous.end == begin;
    }

    /** Whether its first letter is upper case. */
    public boolean capitalised() {
        if (kind != Kind.WORD) {
            return false;
        }
        char c = text.charAt(0);
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(text.codePointAt(0));
    }
}
