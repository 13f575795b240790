package org.daybrief.article;

import org.daybrief.text.Span;

/** The last line of an embedded post: a dash, a name, the handle in brackets, the day. */
final class PostSignature {

    private static final int LONGEST = 120;

    private PostSignature() {}

    /** Where the signature begins that ends this block; -1 where there is none. */
    static int begin(String text, Span block) {
        int handle = text.lastIndexOf("(@", block.end() - 1);
        if (handle < block.begin() || block.end() - handle > LONGEST) {
            return -1;
        }
        int close = text.indexOf(')', handle);
        if (close < 0 || close >= block.end() || !isHandle(text, handle + 2, close)) {
            return -1;
        }
        Days.Found day = Days.first(text, close + 1, block.end());
        if (day == null || !blank(text, close + 1, day.begin()) || !blank(text, day.end(), block.end())) {
            return -1;
        }
        int dash = handle;
        int limit = Math.max(block.begin(), handle - LONGEST);
        while (dash > limit && !isDash(text.charAt(dash))) {
            dash--;
        }
        return isDash(text.charAt(dash)) ? dash : limit == block.begin() ? block.begin() : -1;
    }

    private static boolean isHandle(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_' && text.charAt(i) != '.') {
                return false;
            }
        }
        return end > begin;
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-' || c == '―';
    }

    private static boolean blank(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
