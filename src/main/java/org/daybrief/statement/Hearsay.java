package org.daybrief.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Reports that …", "amid rumours that …": a source that nobody has named, in the source's words. */
final class Hearsay {

    private static final int REACH = 30;
    private static final Set<String> NOUNS =
            Set.of("reports", "report", "rumours", "rumors", "allegations", "claims", "accounts");
    private static final Set<String> OPENERS = Set.of(
            "amid",
            "after",
            "following",
            "unconfirmed",
            "media",
            "news",
            "press",
            "of",
            "by",
            "are",
            "were",
            "to",
            "despite",
            "from",
            "these",
            "new",
            "latest",
            "recent",
            "local");

    private Hearsay() {}

    /** The words for the unnamed source of what stands at the offset; null where there is none. */
    static @Nullable String before(SentenceTokens row, int offset) {
        for (int i = row.begin; i < row.end && row.at(i).begin() < offset; i++) {
            if (NOUNS.contains(row.lower(i)) && opens(row, i)) {
                int that = that(row, i);
                if (that > 0 && row.at(that).end() <= offset && row.at(i).end() > offset - 12 * REACH) {
                    boolean adjective = row.lower(i - 1).equals("unconfirmed")
                            || row.lower(i - 1).equals("media")
                            || row.lower(i - 1).equals("news");
                    return row.text(adjective ? i - 1 : i, i + 1);
                }
            }
        }
        return null;
    }

    private static boolean opens(SentenceTokens row, int i) {
        return i == row.begin || OPENERS.contains(row.lower(i - 1));
    }

    /** "that" behind the noun, or behind "reports, therefore,". */
    private static int that(SentenceTokens row, int i) {
        for (int k = i + 1; k <= i + 4; k++) {
            if (row.lower(k).equals("that")) {
                return k;
            }
            if (row.isWord(k) && !row.isMark(k - 1, ',')) {
                return -1;
            }
        }
        return -1;
    }
}
