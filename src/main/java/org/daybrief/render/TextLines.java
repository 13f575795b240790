package org.daybrief.render;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Tokens;

/** Plain text in lines of at most 72 characters: words are never broken, so a long address stands on a line of its own. */
final class TextLines {

    static final int WIDTH = 72;

    private final StringBuilder out = new StringBuilder(1 << 12);

    /** A paragraph. */
    TextLines add(String text) {
        return add("", "", text);
    }

    /** A paragraph whose first line begins with {@code first}, the others with {@code rest}. */
    TextLines add(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        int used = width(first);
        boolean begun = false;
        for (String word : words(text)) {
            int width = width(word);
            if (begun && used + 1 + width > WIDTH) {
                end(line);
                line.append(rest);
                used = width(rest);
                begun = false;
            }
            if (begun) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += width;
            begun = true;
        }
        end(line);
        return this;
    }

    /** An empty line, never two of them. */
    TextLines gap() {
        if (out.length() > 1 && !(out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
        return this;
    }

    /** A heading with a line of {@code mark} under it. */
    TextLines underlined(String heading, char mark) {
        int begin = out.length();
        add(heading);
        int longest = 0;
        for (String line : out.substring(begin).split("\n")) {
            longest = Math.max(longest, width(line));
        }
        out.append(String.valueOf(mark).repeat(Math.min(longest, WIDTH))).append('\n');
        return this;
    }

    /** Characters that a reader sees; a letter of two units counts once. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private void end(StringBuilder line) {
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == ' ') {
            length--;
        }
        out.append(line, 0, length).append('\n');
        line.setLength(0);
    }

    /** Split at white space that allows a break. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || breaks(text.charAt(i))) {
                if (i > begin) {
                    words.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    private static boolean breaks(char c) {
        return Tokens.isSpace(c)
                && c != '\u00a0'
                && c != '\u202f'
                && c != '\u2007'
                && !(c >= '\u200b' && c <= '\u200d')
                && c != '\u2060'
                && c != '\ufeff';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
