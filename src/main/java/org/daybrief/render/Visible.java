package org.daybrief.render;

import org.jspecify.annotations.Nullable;

/** Characters that could turn a line round or break a page are shown by their number, {@code [U+202E]}, instead of being obeyed. */
final class Visible {

    private Visible() {}

    /** The text with every such character spelt out; null for null. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** The text with every such character spelt out. */
    static String of(String text) {
        int first = firstHidden(text, 0, text.length());
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int at = first; at < text.length(); at = firstHidden(text, from, text.length())) {
            out.append(text, from, at).append(spelt(text.charAt(at)));
            from = at + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Index of the first such character in {@code [begin, end)}; {@code end} without one. */
    static int firstHidden(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isHidden(c)) {
                return i;
            }
        }
        return end;
    }

    static String spelt(int codePoint) {
        StringBuilder hex = new StringBuilder(Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT));
        while (hex.length() < 4) {
            hex.insert(0, '0');
        }
        return "[U+" + hex + "]";
    }

    /** Controls but white space, directional embeddings, overrides and isolates, halves of pairs, non-characters. */
    private static boolean isHidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'
                || c >= 0x7f && c < 0xa0
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || Character.isSurrogate(c)
                || c >= 0xfdd0 && c <= 0xfdef
                || c >= 0xfffe;
    }
}
