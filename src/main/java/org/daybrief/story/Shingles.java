package org.daybrief.story;

import java.util.Arrays;
import java.util.List;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Statement;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;

/** The runs of three words of a body, hashed: two bodies with nearly the same runs are one text. */
record Shingles(long[] sorted) {

    private static final int WORDS = 3;

    /** Of the body's words; furniture around it differs from outlet to outlet and does not count. */
    static Shingles of(AnalyzedArticle article) {
        String text = article.article().text();
        long[] hashes = new long[Math.max(0, text.length() / 3)];
        int n = 0;
        long[] last = new long[WORDS];
        int words = 0;
        for (Statement statement : article.statements()) {
            if (statement.role() == Role.BODY) {
                List<Token> tokens = Tokens.of(text, statement.span());
                for (Token token : tokens) {
                    if (token.is(Token.Kind.WORD) || token.is(Token.Kind.NUMBER)) {
                        last[words++ % WORDS] = mix(token.lower().hashCode());
                        if (words >= WORDS) {
                            // text without spaces has more words than its length lets expect
                            hashes = n < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * n + 16);
                            hashes[n++] = run(last, words);
                        }
                    }
                }
            }
        }
        return new Shingles(distinct(Arrays.copyOf(hashes, n)));
    }

    int size() {
        return sorted.length;
    }

    /** How many runs both have. */
    int common(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long run(long[] last, int words) {
        long hash = 0;
        for (int i = 0; i < WORDS; i++) {
            hash = mix(hash * 31 + last[(words + i) % WORDS]);
        }
        return hash;
    }

    /** The finaliser of SplitMix64: every bit of the result hangs on every bit of the value. */
    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static long[] distinct(long[] hashes) {
        Arrays.sort(hashes);
        int n = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[n++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, n);
    }
}
