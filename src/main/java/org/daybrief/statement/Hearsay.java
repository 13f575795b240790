package org.daybrief.statement;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "Reports that …", "amid rumours that …": a source that nobody has named, in the source's words. */
final class Hearsay {

    private static final int REACH = 30;
    private static final WordSet NOUNS = WordSet.of("reports report rumours rumors allegations claims accounts");
    private static final WordSet KINDS = WordSet.of("unconfirmed media news press local");
    private static final WordSet OPENERS =
            WordSet.of("amid after following of by are were to despite from these new latest recent");

    private Hearsay() {}

    /** The words for the unnamed source of what stands at the token; null where there is none. */
    static @Nullable String before(SentenceTokens row, int token) {
        for (int i = token - 1; i >= token - REACH && i >= row.begin; i--) {
            if (NOUNS.contains(row.lower(i))) {
                int that = that(row, i);
                boolean kind = KINDS.contains(row.lower(i - 1));
                boolean opens = i == row.begin || kind || OPENERS.contains(row.lower(i - 1));
                return opens && that > 0 && that < token ? row.text(kind ? i - 1 : i, i + 1) : null;
            }
        }
        return null;
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
