package org.daybrief.statement;

import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the role that stands at a name: "US State Department spokesman Ann Lee", "Ann Lee, head of the board,". */
final class Roles {

    private static final int REACH = 8;
    private static final int LONGEST_APPOSITION = 14;

    private Roles() {}

    /** The role at the name of the tokens from {@code begin} to before {@code end}; null where none stands there. */
    static @Nullable String at(Reading reading, SentenceReading sentence, int begin, int end) {
        String before = before(reading, sentence, begin);
        return before != null ? before : behind(reading, sentence, end);
    }

    private static @Nullable String before(Reading reading, SentenceReading sentence, int begin) {
        int i = begin - 1;
        boolean role = false;

        while (i >= sentence.firstToken && begin - i <= REACH) {
            Token token = reading.tokens.get(i);
            String lower = token.lower();
            boolean title = Titles.isRole(lower);
            if (i == begin - 1 && !title && !isCalling(token) && !token.text().equals(".")) {
                return null;
            }
            boolean joint = token.text().equals(".")
                            && i > sentence.firstToken
                            && Titles.isRole(reading.tokens.get(i - 1).lower())
                    || token.text().equals("-")
                    || token.is(Token.Kind.GENITIVE);
            boolean inner = token.is(Token.Kind.WORD)
                    && (token.capitalised() || title || isCalling(token) || Titles.qualifies(lower))
                    && !isClosed(lower);
            if (!joint && !inner) {
                break;
            }
            role |= title && !Titles.isAddress(lower) || isCalling(token);
            i--;
        }
        return role ? text(reading, i + 1, begin) : null;
    }

    /** "harbour master", "linguist", "fisherman": a small noun of somebody who does something. */
    static boolean isCalling(Token token) {
        String word = token.text();
        boolean ending = word.endsWith("er")
                || word.endsWith("or")
                || word.endsWith("ist")
                || word.endsWith("man")
                || word.endsWith("ian");
        return token.is(Token.Kind.WORD)
                && ending
                && word.length() > 4
                && !token.capitalised()
                && !isClosed(word)
                && !word.equals("other");
    }

    private static boolean isClosed(String lower) {
        return Words.DETERMINERS.contains(lower)
                || Words.PREPOSITIONS.contains(lower)
                || Words.CLAUSE_OPENERS.contains(lower)
                || Words.AUXILIARIES.contains(lower)
                || Words.VERBS.contains(lower)
                || Words.isAdverb(lower)
                || Words.DAYS_AND_MONTHS.contains(lower)
                || Words.PRONOUNS.contains(lower);
    }

    private static @Nullable String behind(Reading reading, SentenceReading sentence, int end) {
        if (end + 1 >= sentence.endToken || !reading.tokens.get(end).text().equals(",")) {
            return null;
        }
        int first = end + 1;
        String lower = reading.tokens.get(first).lower();
        if (lower.equals("the") || lower.equals("a") || lower.equals("an")) {
            first++;
        }
        boolean role = false;
        for (int i = first; i < sentence.endToken && i - first < LONGEST_APPOSITION; i++) {
            Token token = reading.tokens.get(i);
            String word = token.lower();
            if (token.is(Token.Kind.MARK) && !token.text().equals("-") || word.equals("who") || word.equals("which")) {
                return role && i > first && !token.text().equals("“") ? text(reading, first, i) : null;
            }
            boolean early = i - first < 5;
            role |= early && Titles.isRole(word);
            if (Words.AUXILIARIES.contains(word) || Words.VERBS.contains(word) || Words.PRONOUNS.contains(word)) {
                return null;
            }
        }
        return null;
    }

    private static String text(Reading reading, int first, int end) {
        return new Span(
                        reading.tokens.get(first).begin(),
                        reading.tokens.get(end - 1).end())
                .of(reading.text);
    }
}
