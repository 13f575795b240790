package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** A run of capitals whose own word tells what it is: "Harwick University", "Lake Mirren", "Bureau of Maps and Charts". */
final class HeadedName implements NameRule {

    private static final int LONGEST = 10;

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.normal() || !sentence.nameWord(i) || sentence.function(i)) {
            return null;
        }
        Token word = sentence.tokens.get(i);
        if (NameWords.isFrontTitle(word.lower()) || sentence.abbreviation(i) || breaks(sentence, i)) {
            return null;
        }
        NameKind kind = null;
        NameKind opened = NameWords.opens(word.lower());
        boolean linked = opened == NameKind.PLACE;
        int found = -1;
        int j = i;
        while (j < sentence.end && j - i < LONGEST) {
            Token token = sentence.tokens.get(j);
            if (sentence.nameWord(j) && (j == i || !breaks(sentence, j))) {
                NameKind closing = j > i ? NameWords.closes(token.lower()) : null;
                if (closing != null) {
                    kind = closing;
                    found = j + 1;
                    opened = NameWords.opens(token.lower()) == null ? opened : closing;
                    linked = false;
                } else if (opened != null && linked) {
                    kind = kind == null ? opened : kind;
                    found = j + 1;
                }
                j++;
            } else if (found < 0 && pairs(sentence, j)) {
                j++;
            } else if (opened != null && links(sentence, j, i)) {
                linked = true;
                j++;
            } else if (sentence.touchingHyphen(j) && sentence.nameWord(j + 1)
                    || token.text().equals("&")) {
                j++;
            } else {
                break;
            }
        }
        return found - i >= 2 && !proves(sentence, i, found, kind)
                ? null
                : found < 0 || found - i < 2 ? null : FoundName.of(i, found, kind);
    }

    /** A role ends a body's name: "Harwick Council | President …". */
    private static boolean breaks(NameContext sentence, int j) {
        String lower = sentence.lower(j);
        return NameWords.isRoleHead(lower)
                && NameWords.closes(lower) == null
                && !lower.endsWith("s")
                && !lower.equals("justice")
                && !lower.equals("general")
                && !lower.equals("executive");
    }

    /** "of", or "and" and "for" after it, with a capital behind. */
    private static boolean links(NameContext sentence, int j, int i) {
        String lower = sentence.lower(j);
        int next = sentence.lower(j + 1).equals("the") ? j + 2 : j + 1;
        boolean directly = NameWords.opens(sentence.lower(j - 1)) != null;
        return switch (lower) {
            case "of", "for" -> directly && sentence.nameWord(next);
            case "the" ->
                (sentence.lower(j - 1).equals("of") || sentence.lower(j - 1).equals("for")) && sentence.nameWord(j + 1);
            case "and" -> hasLink(sentence, i, j) && sentence.nameWord(j + 1) && sentence.known(j + 1) == null;
            default -> false;
        };
    }

    /** The "and" of "Security and Defence Council": everyday words with capitals on both sides, before the word that closes the name. */
    private static boolean pairs(NameContext sentence, int j) {
        return sentence.lower(j).equals("and")
                && sentence.nameWord(j - 1)
                && sentence.nameWord(j + 1)
                && sentence.common(j - 1)
                && sentence.common(j + 1)
                && sentence.known(j - 1) == null
                && sentence.known(j + 1) == null
                && NameWords.closes(sentence.lower(j - 1)) == null;
    }

    private static boolean hasLink(NameContext sentence, int i, int j) {
        for (int k = i; k < j; k++) {
            if (sentence.lower(k).equals("of") || sentence.lower(k).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** Not "Local Police" at the beginning of a sentence, not "Marianne Lake", not a line of capitals. */
    private static boolean proves(NameContext sentence, int i, int found, NameKind kind) {
        String first = sentence.lower(i);
        if (found - i == 2) {
            if (sentence.opensClause(i) && sentence.common(i) && NameWords.opens(first) != NameKind.PLACE
                    || sentence.calendar(i)) {
                return false;
            }
            if (kind == NameKind.PLACE
                    && NameWords.isFirstName(first)
                    && sentence.known(i) == null
                    && NameWords.opens(first) == null
                    && !UnknownPlace.follows(sentence, i)) {
                return false;
            }
        }
        int upper = 0;
        for (int k = i; k < found; k++) {
            String text = sentence.tokens.get(k).text();
            upper += text.length() > 2 && Gazetteer.isUpper(text) ? 1 : 0;
        }
        return upper < 3;
    }
}
