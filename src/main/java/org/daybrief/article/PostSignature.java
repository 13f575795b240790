package org.daybrief.article;

import org.daybrief.text.Span;

/** The last line of an embedded post: a dash, a name, the handle in brackets, the day. */
final class PostSignature {

    private static final int LONGEST = 120;
    private static final int LONGEST_DAY = 28;

    private PostSignature() {}

    /** Where the signature begins that ends this block; -1 where there is none. */
    static int begin(String text, Span block) {
        Span end = new Span(Math.max(block.begin(), block.end() - LONGEST), block.end());
        int handle = end.lastIndexOf(text, '@') - 1;
        if (handle < end.begin() || text.charAt(handle) != '(') {
            return -1;
        }
        int close = new Span(handle, block.end()).indexOf(text, ')');
        if (close < 0 || !isHandle(text, handle + 2, close)) {
            return -1;
        }
        Days.Found day = Days.first(text, close + 1, block.end());
        boolean dated = day != null && blank(text, close + 1, day.begin()) && blank(text, day.end(), block.end());
        if (!dated && !isForeignDay(text, close + 1, block.end())) {
            return -1;
        }
        int dash = handle;
        int limit = Math.max(block.begin(), handle - LONGEST);
        while (dash > limit && !isDash(text.charAt(dash))) {
            dash--;
        }
        return isDash(text.charAt(dash)) ? dash : limit == block.begin() ? block.begin() : -1;
    }

    /** "14 сентября 2017 г.": some short words with a day and a year. */
    private static boolean isForeignDay(String text, int begin, int end) {
        int years = 0;
        int days = 0;
        int letters = 0;
        for (int i = begin; i < end; i++) {
            int first = i;
            while (i < end && Character.isDigit(text.charAt(i))) {
                i++;
            }
            years += i - first == 4 ? 1 : 0;
            days += i - first == 1 || i - first == 2 ? 1 : 0;
            letters += i < end && Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return end - begin <= LONGEST_DAY && years == 1 && days == 1 && letters > 0;
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
