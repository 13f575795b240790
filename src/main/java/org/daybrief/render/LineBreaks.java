package org.daybrief.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after blanks, hyphens and dashes, between the characters of scripts that use no blanks.
 * Our own rules, because those of the Java library change with its version and split "Russia’s" after the apostrophe.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        do {
            position += Character.charCount(text.codePointAt(position));
        } while (position < text.length() && !isBreak(text.codePointBefore(position), text.codePointAt(position)));
        return position;
    }

    private static boolean isBreak(int before, int after) {
        if (isBlank(after)) {
            return false;
        }
        if (isBlank(before)) {
            return true;
        }
        if (before == '-' || before == '–' || before == '—' || before == '/') {
            return Character.isLetter(after);
        }
        return isUnspaced(before) && isUnspaced(after);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0x3000;
    }

    /** Han, kana, Hangul; not their punctuation. */
    private static boolean isUnspaced(int c) {
        return c >= 0x3041 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3 || c >= 0x20000;
    }
}
