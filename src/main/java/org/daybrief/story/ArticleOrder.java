package org.daybrief.story;

import java.util.Comparator;
import org.daybrief.statement.AnalyzedArticle;

/** The order of the citation numbers: a2 stands before a10. */
final class ArticleOrder {

    static final Comparator<String> BY_ID =
            Comparator.comparingInt(ArticleOrder::number).thenComparing(Comparator.naturalOrder());

    static final Comparator<AnalyzedArticle> BY_NUMBER = Comparator.comparing(AnalyzedArticle::id, BY_ID);

    private ArticleOrder() {}

    /** 12 of a12; ids of another shape come last. */
    private static int number(String id) {
        int number = 0;
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c < '0' || c > '9' || number > 99_999_999) {
                return Integer.MAX_VALUE;
            }
            number = number * 10 + c - '0';
        }
        return id.length() > 1 ? number : Integer.MAX_VALUE;
    }
}
