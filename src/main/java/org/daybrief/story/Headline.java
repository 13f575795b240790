package org.daybrief.story;

import java.util.List;
import org.daybrief.statement.AnalyzedArticle;
import org.jspecify.annotations.Nullable;

/** The words above a story: always those of one of its articles. */
final class Headline {

    /** UTF-16 units of a sentence that serves as a headline; a longer one is cut at the end of a clause. */
    private static final int LONGEST = 140;

    private static final int SHORTEST = 40;

    private Headline() {}

    /** The title of the most central article that has one, else of any, else the lead of the most important fact. */
    static String of(List<AnalyzedArticle> articles, StoryCentre centre, @Nullable Claim top) {
        String title = articles.get(centre.mostCentral()).article().title();
        for (int i = 0; i < articles.size() && isBlank(title); i++) {
            title = articles.get(i).article().title();
        }
        if (title != null && !title.isBlank()) {
            return title.strip();
        }
        return top == null
                ? articles.get(0).article().file()
                : cut(top.statement().text());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int end = -1;
        for (int i = SHORTEST; i < LONGEST; i++) {
            char c = sentence.charAt(i);
            if ((c == ',' || c == ';' || c == '–' || c == '—') && sentence.charAt(i + 1) == ' ') {
                end = i;
            }
        }
        return end < 0 ? sentence : sentence.substring(0, end).strip();
    }
}
