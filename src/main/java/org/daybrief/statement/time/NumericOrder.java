package org.daybrief.statement.time;

import java.util.List;
import org.daybrief.text.Token;

/** Whether a document writes the day before the month in dates of numbers alone: its own unmistakable dates vote. */
public enum NumericOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /**
     * That of most of the document's dates which are possible in one way only; {@code otherwise} where there is none such, or as
     * many for either.
     */
    public static NumericOrder of(List<Token> tokens, NumericOrder otherwise) {
        int votes = 0;
        for (int i = 2; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is(Token.Kind.NUMBER)
                    && tokens.get(i - 1).text().equals("/")
                    && tokens.get(i + 1).text().equals("/")
                    && tokens.get(i - 2).is(Token.Kind.NUMBER)) {
                votes += vote(tokens.get(i - 2).text(), tokens.get(i).text());
            }
        }
        return votes == 0 ? otherwise : votes < 0 ? MONTH_FIRST : DAY_FIRST;
    }

    private static int vote(String first, String second) {
        if (first.length() > 2 || second.length() > 2) {
            return 0;
        }
        boolean dayFirst = above12(first);
        boolean monthFirst = above12(second);
        return dayFirst == monthFirst ? 0 : dayFirst ? 1 : -1;
    }

    private static boolean above12(String digits) {
        return digits.length() == 2 && digits.compareTo("12") > 0;
    }
}
