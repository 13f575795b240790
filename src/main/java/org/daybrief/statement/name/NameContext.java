package org.daybrief.statement.name;

import java.util.List;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** One sentence as the name rules see it: its tokens and what its capitals are worth. */
final class NameContext {

    /** What capitals tell. */
    enum Casing {
        NORMAL,
        /** "Minister Flies Home": capitals tell nothing. */
        TITLE,
        ALL
    }

    final List<Token> tokens;
    final int first;
    final int end;
    final Casing casing;
    /** Where each rule notes what it made and by which words. */
    final Trail trail;

    private final int[] flags;
    private final Gazetteer.@Nullable Match[] known;
    private final boolean[] asked;

    NameContext(List<Token> tokens, int first, int end, Trail trail) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.trail = trail;
        this.flags = new int[end - first];
        java.util.Arrays.fill(flags, -1);
        this.known = new Gazetteer.Match[end - first];
        this.asked = new boolean[end - first];
        this.casing = casing();
    }

    private Casing casing() {
        int words = 0;
        int capitals = 0;
        int upper = 0;
        int lower = 0;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (!token.is(Token.Kind.WORD) || token.text().length() < 2) {
                continue;
            }
            words++;
            if (token.capitalised()) {
                capitals++;
                upper += Gazetteer.isUpper(token.text()) ? 1 : 0;
            } else {
                lower++;
            }
        }
        if (words >= 3 && upper * 10 >= words * 8) {
            return Casing.ALL;
        }
        if (words >= 5 && capitals >= 5 && capitals > lower && looksLikeHeadline()) {
            return Casing.TITLE;
        }
        return words >= 4 && capitals >= 3 && capitals > lower && !closed() && longLowerWords() * 4 <= capitals
                ? Casing.TITLE
                : Casing.NORMAL;
    }

    /** A full stop closes sentences, not headlines. */
    private boolean closed() {
        for (int i = end - 1; i >= first && tokens.get(i).is(Token.Kind.MARK); i--) {
            if (tokens.get(i).text().equals(".")) {
                return true;
            }
        }
        return false;
    }

    /** No small word but those of the grammar, and no list of persons: even with a full stop behind it a headline. */
    private boolean looksLikeHeadline() {
        int commas = 0;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.WORD) && !token.capitalised() && !function(i)) {
                return false;
            }
            commas += token.text().equals(",") ? 1 : 0;
        }
        return commas < 2;
    }

    /** Words that a headline in capitals would not leave small. */
    private int longLowerWords() {
        int found = 0;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            boolean small = token.is(Token.Kind.WORD) && !token.capitalised();
            if (small && token.text().length() > 3 && !function(i)) {
                found++;
            }
        }
        return found;
    }

    boolean normal() {
        return casing == Casing.NORMAL;
    }

    /** The token, null outside the sentence. */
    @Nullable
    Token token(int i) {
        return i >= first && i < end ? tokens.get(i) : null;
    }

    /** Its lower-case form, empty outside the sentence. */
    String lower(int i) {
        return i >= first && i < end ? tokens.get(i).lower() : "";
    }

    /** The longest name of the lists that begins here; null where none does. */
    Gazetteer.@Nullable Match known(int i) {
        if (i < first || i >= end) {
            return null;
        }
        int at = i - first;
        if (!asked[at]) {
            asked[at] = true;
            known[at] = Gazetteer.all().at(tokens, i, end, casing == Casing.ALL);
        }
        return known[at];
    }

    private boolean has(int i, int flag) {
        if (i < first || i >= end) {
            return false;
        }
        int own = flags[i - first];
        if (own < 0) {
            own = NameWords.flags(tokens.get(i).lower());
            flags[i - first] = own;
        }
        return (own & flag) != 0;
    }

    boolean common(int i) {
        return has(i, NameWords.COMMON);
    }

    boolean function(int i) {
        return has(i, NameWords.FUNCTION_WORD);
    }

    /** A month or a weekday; "Jan" and "Jun" before another capital are first names. */
    boolean calendar(int i) {
        return has(i, NameWords.CALENDAR_WORD)
                && !(has(i, NameWords.FIRST_NAME)
                        && tokens.get(i).text().length() == 3
                        && i + 1 < end
                        && tokens.get(i + 1).capitalised()
                        && !has(i + 1, NameWords.CALENDAR_WORD));
    }

    boolean firstName(int i) {
        return has(i, NameWords.FIRST_NAME);
    }

    boolean titleWord(int i) {
        return has(i, NameWords.TITLE_WORD);
    }

    boolean speechVerb(int i) {
        return has(i, NameWords.SPEECH_VERB);
    }

    /** A capitalised word that can stand in a name: no month, no weekday, no word of the grammar. */
    boolean nameWord(int i) {
        if (i < first || i >= end) {
            return false;
        }
        Token token = tokens.get(i);
        return token.capitalised()
                && !calendar(i)
                && (!function(i)
                        || casing == Casing.NORMAL
                                && !opensClause(i)
                                && token.text().length() > 2);
    }

    /** Whether a capital is due here whatever the word is: at the beginning, after an opening quotation mark, colon or stop. */
    boolean opensClause(int i) {
        if (i <= first) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return before.is(Token.Kind.MARK)
                && "\"“”‘'’:.?!…([•–—-*|".contains(before.text())
                && !(before.text().equals("-") && tokens.get(i).touches(before))
                && !(before.text().equals(".") && i - 2 >= first && abbreviation(i - 2));
    }

    /** "J", "Gen", "Jr": a stop behind it belongs to it. */
    boolean abbreviation(int i) {
        Token token = tokens.get(i);
        return token.is(Token.Kind.WORD)
                && (token.text().length() == 1
                        || token.text().equals("St")
                        || NameWords.isFrontTitle(token.lower())
                        || isSuffix(token.lower()));
    }

    static boolean isSuffix(String lower) {
        return lower.equals("jr")
                || lower.equals("sr")
                || lower.equals("ii")
                || lower.equals("iii")
                || lower.equals("iv");
    }

    /** The word before, over the stop of an abbreviation; −1 where there is none. */
    int wordBefore(int i) {
        int j = i - 1;
        if (j > first
                && tokens.get(j).text().equals(".")
                && tokens.get(j).touches(tokens.get(j - 1))
                && abbreviation(j - 1)) {
            j--;
        }
        return j >= first && tokens.get(j).is(Token.Kind.WORD) ? j : -1;
    }

    /** Whether two words stand side by side, with white space or a hyphen between. */
    boolean touchingHyphen(int i) {
        return i > first
                && i + 1 < end
                && (tokens.get(i).text().equals("-") || tokens.get(i).text().equals("‑"))
                && tokens.get(i).touches(tokens.get(i - 1))
                && tokens.get(i + 1).touches(tokens.get(i))
                && tokens.get(i + 1).is(Token.Kind.WORD);
    }
}
