package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Reads the words of one person's name: capitals, initials, particles, hyphens. */
final class PersonRun {

    private static final int LONGEST = 10;

    /** Words of captions and headlines that stand right behind a name in capitals. */
    private static final WordSet NEVER_INSIDE =
            WordSet.of("image photo picture caption copyright video getty says said via");

    private PersonRun() {}

    /** The end of the name that begins at {@code i}; {@code i} itself where none does. */
    static int end(NameContext sentence, int i) {
        int end = i;
        int words = 0;
        int j = i;
        while (j < sentence.end && j - i < LONGEST && words < 5) {
            Token token = sentence.tokens.get(j);
            if (namePart(sentence, j, i)) {
                words++;
                j++;
                if (sentence.token(j) != null
                        && sentence.lower(j).equals(".")
                        && sentence.abbreviation(j - 1)
                        && sentence.tokens.get(j).touches(token)) {
                    j++;
                }
                end = j;
                while (sentence.touchingHyphen(j) && hyphenated(sentence, j + 1)) {
                    j += 2;
                    end = j;
                }
                if (NameContext.isSuffix(token.lower()) && j > i + 1) {
                    break;
                }
            } else if (j > i && particle(sentence, j)) {
                j++;
                if (sentence.touchingHyphen(j)) {
                    j++;
                }
            } else if (j > i && sentence.lower(j).equals(",") && NameContext.isSuffix(sentence.lower(j + 1))) {
                j++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Anne-Marie", "Jong-un", but not "Renko-led". */
    private static boolean hyphenated(NameContext sentence, int j) {
        Token part = sentence.tokens.get(j);
        return part.capitalised()
                || part.text().length() < 6 && (!NameWords.isCommon(part.lower()) || korean(sentence, j));
    }

    /** "Pak Yong-man": the second syllable of a Korean given name may be an English word. */
    private static boolean korean(NameContext sentence, int j) {
        return NameWords.isFamilyNameFirst(sentence.lower(j - 3)) && sentence.token(j - 3) != null;
    }

    private static boolean namePart(NameContext sentence, int j, int i) {
        if (!sentence.nameWord(j)) {
            return false;
        }
        Token token = sentence.tokens.get(j);
        String lower = token.lower();
        if (NameContext.isSuffix(lower)) {
            return j > i;
        }
        if (NameWords.isFunction(lower)
                || NameWords.isTitleWord(lower) && !NameWords.isFirstName(lower) && !familyNameToo(lower)) {
            return false;
        }
        if (Gazetteer.isUpper(token.text()) && token.text().length() > 3 && sentence.casing != NameContext.Casing.ALL) {
            return false;
        }
        if (NameWords.closes(lower) != null && j > i && sentence.casing != NameContext.Casing.NORMAL) {
            return false;
        }
        if (j == i) {
            return true;
        }
        if (NEVER_INSIDE.contains(lower) || lower.equals(sentence.lower(i))) {
            return false;
        }
        if (sentence.lower(j - 1).equals(".")
                && sentence.tokens.get(j - 2).text().length() == 1) {
            return true;
        }
        if (!sentence.normal() && NameWords.isCommon(lower) && j > i + 1) {
            return false;
        }
        Gazetteer.Match known = sentence.known(j);
        return known == null
                || known.name().kind() == NameKind.PERSON
                || known.name().use() == KnownName.Use.WEAK && known.name().kind() != NameKind.ORGANISATION
                || known.name().kind() == NameKind.PLACE
                        && known.end() == j + 1
                        && !sentence.nameWord(j + 1)
                        && sentence.normal();
    }

    /** Family names that are titles as well. */
    private static boolean familyNameToo(String lower) {
        return lower.equals("king")
                || lower.equals("prince")
                || lower.equals("bishop")
                || lower.equals("judge")
                || lower.equals("major")
                || lower.equals("chambers")
                || lower.equals("pope")
                || lower.equals("house")
                || lower.equals("marshal")
                || lower.equals("chancellor")
                || lower.equals("coach");
    }

    private static boolean particle(NameContext sentence, int j) {
        Token token = sentence.tokens.get(j);
        if (!token.is(Token.Kind.WORD) || !NameWords.isParticle(token.lower())) {
            return false;
        }
        int next = sentence.touchingHyphen(j + 1) ? j + 2 : j + 1;
        if (sentence.nameWord(next)) {
            return true;
        }
        return next == j + 1
                && next < sentence.end
                && NameWords.isParticle(sentence.lower(next))
                && sentence.nameWord(next + 1);
    }

    /** How many words the name has; words joined by a hyphen are one. */
    static int words(NameContext sentence, int i, int end) {
        int words = 0;
        for (int k = i; k < end; k++) {
            if (sentence.tokens.get(k).is(Token.Kind.WORD) && !(k > i && sentence.touchingHyphen(k - 1))) {
                words++;
            }
        }
        return words;
    }
}
