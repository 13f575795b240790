package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** What the words around a person's name say that the person does, in the source's words. */
final class PersonRole {

    private static final int LONGEST = 16;

    private PersonRole() {}

    /** Before the name, "Dutch Foreign Minister …", else after it, "…, a ministry spokesman,". */
    static @Nullable String of(NameContext sentence, String text, int first, int end) {
        String before = before(sentence, text, first, end);
        return before != null ? before : after(sentence, text, end);
    }

    private static @Nullable String before(NameContext sentence, String text, int first, int end) {
        int head = sentence.lower(first - 1).equals(",") ? first - 2 : sentence.wordBefore(first);
        boolean comma = sentence.lower(first - 1).equals(",");
        if (head < sentence.first || !NameWords.isRoleHead(sentence.lower(head))) {
            return null;
        }
        int begin = head;
        boolean possessed = false;
        for (int j = head - 1; j >= sentence.first && head - j < LONGEST; j--) {
            Token token = sentence.tokens.get(j);
            String lower = token.lower();
            if (token.is(Token.Kind.GENITIVE)) {
                possessed = true;
                continue;
            }
            if (token.text().equals("-")
                    && j + 1 < sentence.end
                    && sentence.tokens.get(j + 1).touches(token)) {
                continue;
            }
            if (!token.is(Token.Kind.WORD)) {
                break;
            }
            boolean describes = token.capitalised() && lower.equals("new") && sentence.nameWord(j + 1)
                    || NameWords.isRoleModifier(lower)
                    || NameWords.isRoleHead(lower)
                    || token.capitalised()
                            && !NameWords.isFunction(lower)
                            && !NameWords.isCalendar(lower)
                            && (!sentence.opensClause(j)
                                    || sentence.known(j) != null
                                    || NameWords.closes(lower) != null)
                    || NameWords.closes(lower) != null && !token.capitalised();
            if (!describes || sentence.opensClause(j) && NameWords.isFunction(lower)) {
                break;
            }
            begin = j;
        }
        boolean definite = sentence.function(begin - 1) && sentence.lower(end).equals(",");
        if (comma && begin == head && !possessed && !definite) {
            return null;
        }
        return literal(sentence, text, begin, head + 1);
    }

    private static @Nullable String after(NameContext sentence, String text, int end) {
        if (!sentence.lower(end).equals(",")) {
            return null;
        }
        int begin = end + 1;
        if (begin < sentence.end && sentence.function(begin)) {
            switch (sentence.lower(begin)) {
                case "a", "an", "the", "his", "her", "its", "their" -> begin++;
                default -> {
                    return null;
                }
            }
        }
        boolean head = false;
        int j = begin;
        while (j < sentence.end && j - begin < LONGEST && !ends(sentence, j, head)) {
            head |= NameWords.isRoleHead(sentence.lower(j));
            j++;
        }
        Token stop = sentence.token(j);
        boolean closed =
                stop == null || stop.is(Token.Kind.MARK) || stop.lower().equals("who");
        return head && closed && j > begin ? literal(sentence, text, begin, j) : null;
    }

    /** A mark, a relative word or a verb ends the apposition; before its noun a word of the grammar shows that it is none. */
    private static boolean ends(NameContext sentence, int j, boolean head) {
        Token token = sentence.tokens.get(j);
        String lower = token.lower();
        if (token.is(Token.Kind.MARK)) {
            boolean abbreviation = token.text().equals(".") && j + 1 < sentence.end && sentence.abbreviation(j - 1);
            return !sentence.touchingHyphen(j) && !token.text().equals("&") && !abbreviation;
        }
        return switch (lower) {
            case "who", "which", "that" -> true;
            case "has", "was", "is" -> true;
            case "new" -> false;
            default ->
                sentence.speechVerb(j) && !NameWords.isRoleModifier(lower)
                        || !head && sentence.function(j) && !NameWords.isRoleModifier(lower);
        };
    }

    private static String literal(NameContext sentence, String text, int begin, int end) {
        return text.substring(
                sentence.tokens.get(begin).begin(), sentence.tokens.get(end - 1).end());
    }
}
