package org.daybrief.briefing;

import java.util.List;
import java.util.Locale;

/** Words or phrases that a reader looks for: they stand in a text as whole words, letter case aside. */
public final class TopicWords {

    private final List<String> words;

    public TopicWords(List<String> words) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether one of them stands in the text. */
    public boolean stand(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> stands(lower, word));
    }

    /** Whether the text has the word or phrase with no letter and no digit beside it; both in lower case. */
    public static boolean stands(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                return true;
            }
        }
        return false;
    }
}
