package org.daybrief.statement;

import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** A run of capitals whose own word tells what it is: "Harwick University", "Lake Mirren", "Bureau of Maps and Charts". */
final class HeadedName implements NameRule {

    private static final int LONGEST = 9;

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.normal() || !sentence.nameWord(i) || NameWords.isFunction(sentence.lower(i))) {
            return null;
        }
        Token word = sentence.tokens.get(i);
        if (NameWords.isFrontTitle(word.lower()) || sentence.abbreviation(i)) {
            return null;
        }
        Entity.Type type = null;
        int found = -1;
        Entity.Type opened = NameWords.opens(word.lower());
        int j = i;
        while (j < sentence.end && j - i < LONGEST) {
            Token token = sentence.tokens.get(j);
            if (sentence.nameWord(j)) {
                Entity.Type closing = NameWords.closes(token.lower());
                if (closing != null && j > i) {
                    type = closing;
                    found = j + 1;
                } else if (opened != null && j > i) {
                    type = opened;
                    found = j + 1;
                }
                if (opened == null && closing != null) {
                    opened = NameWords.opens(token.lower());
                }
                j++;
            } else if (opened != null && joins(sentence, j, i)) {
                j++;
            } else if (sentence.touchingHyphen(j) && sentence.nameWord(j + 1)
                    || token.text().equals("&")) {
                j++;
            } else {
                break;
            }
        }
        if (found < 0 || found - i < 2 || lone(sentence, i, found)) {
            return null;
        }
        return FoundName.of(i, found, type);
    }

    /** "of", or "and" and "for" after it, with a capital behind. */
    private static boolean joins(NameContext sentence, int j, int i) {
        String lower = sentence.lower(j);
        int next = sentence.lower(j + 1).equals("the") ? j + 2 : j + 1;
        boolean directly = NameWords.opens(sentence.lower(j - 1)) != null;
        return switch (lower) {
            case "of", "for" -> directly && sentence.nameWord(next);
            case "the" -> sentence.lower(j - 1).equals("of") && sentence.nameWord(j + 1);
            case "and" ->
                hasOf(sentence, i, j)
                        && sentence.nameWord(next)
                        && !sentence.lower(j + 1).equals("the")
                        && sentence.known(next) == null;
            default -> false;
        };
    }

    private static boolean hasOf(NameContext sentence, int i, int j) {
        for (int k = i; k < j; k++) {
            if (sentence.lower(k).equals("of") || sentence.lower(k).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** A common word at the beginning of a sentence before the head is no name: "Local Police"; nor is a role: "Prime Minister Office". */
    private static boolean lone(NameContext sentence, int i, int found) {
        return sentence.opensClause(i) && found - i == 2 && NameWords.isCommon(sentence.lower(i));
    }
}
