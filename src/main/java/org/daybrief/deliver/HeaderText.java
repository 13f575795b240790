package org.daybrief.deliver;

import java.util.Locale;
import org.daybrief.text.Tokens;

/**
 * Text for a mail header: one line, free of everything that could end it or turn it round, whatever a library does with it.
 *
 * @param text not blank, at most {@value #MAX_LENGTH} UTF-16 units
 */
public record HeaderText(String text) {

    public static final int MAX_LENGTH = 500;

    /** @throws IllegalArgumentException where the text is none; what was not written for a header goes through {@link #cleaned} */
    public HeaderText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a header needs some text");
        } else if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a header has at most " + MAX_LENGTH + " characters");
        }
        text.codePoints().filter(HeaderText::isRefused).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "the control character U+%04X may not stand in a header", c));
        });
    }

    /** The words of an article or a title as one line: what is refused becomes white space, white space one space, and too long a text is cut. */
    public static HeaderText cleaned(String hostile) {
        StringBuilder line = new StringBuilder(Math.min(hostile.length(), MAX_LENGTH));
        boolean space = false;
        for (int i = 0; i < hostile.length() && line.length() < MAX_LENGTH - 3; ) {
            int c = hostile.codePointAt(i);
            i += Character.charCount(c);
            if (isRefused(c) || c < 0x10000 && Tokens.isSpace((char) c) && !isJoiner(c)) {
                space = true;
            } else {
                line.append(space && !line.isEmpty() ? " " : "").appendCodePoint(c);
                space = false;
            }
        }
        return new HeaderText(line.isEmpty() ? "–" : line.toString());
    }

    /** Controls of both sets, line and paragraph separators, marks that turn the direction of writing, halves of pairs, non-characters. */
    static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default ->
                c >= 0x200e && c <= 0x200f
                        || c >= 0x202a && c <= 0x202e
                        || c >= 0x2066 && c <= 0x2069
                        || c == 0x061c
                        || c == 0xfeff
                        || c >= 0xfdd0 && c <= 0xfdef
                        || (c & 0xfffe) == 0xfffe;
        };
    }

    /** Words of some scripts and emoji need them. */
    private static boolean isJoiner(int c) {
        return c == 0x200c || c == 0x200d;
    }

    @Override
    public String toString() {
        return text;
    }
}
