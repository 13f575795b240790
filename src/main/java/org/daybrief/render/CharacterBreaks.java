package org.daybrief.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a word that is wider than its line may be cut: between any two code points. */
final class CharacterBreaks implements FSTextBreaker {

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
            return -1;
        }
        position += Character.charCount(text.codePointAt(position));
        return position;
    }
}
