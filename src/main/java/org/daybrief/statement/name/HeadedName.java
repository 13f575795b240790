package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A run of capitals whose own word tells what it is: "Harwick University", "Lake Mirren", "Bureau of Maps and Charts". */
final class HeadedName implements NameRule {

    private static final int LONGEST = 10;

    private static final WordSet BEFORE_A_ROLE =
            WordSet.of("acting deputy former vice interim chief senior assistant associate managing executive");

    private static final WordSet LINKS = WordSet.of("of for on");

    private static final WordSet ON_MATTERS = WordSet.of("committee commission council institute centre center");

    /** Family names that are heads of bodies' names as well. */
    private static final WordSet FAMILY_NAME_TOO = WordSet.of("church steel post press bank");

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.normal()) {
            return null;
        }
        int known = listedStart(sentence, i);
        if (creditBefore(sentence, i)) {
            return null;
        }
        if (known == i && (!sentence.nameWord(i) || sentence.function(i))) {
            return null;
        }
        Token word = sentence.tokens.get(i);
        if (NameWords.isFrontTitle(word.lower()) || sentence.abbreviation(i) || breaks(sentence, i)) {
            return null;
        }
        NameKind kind = null;
        NameKind opened = NameWords.opens(word.lower());
        boolean linked = opened == NameKind.PLACE;
        boolean ofBody = false;
        int found = -1;
        int j = known;
        while (j < sentence.end && j - i < LONGEST) {
            if (sentence.nameWord(j) && (j == i || !breaks(sentence, j))) {
                String lower = sentence.lower(j);
                NameKind closing = j > i ? NameWords.closes(lower) : null;
                if (closing != null) {
                    kind = ofBody && closing == NameKind.PLACE ? kind : closing;
                    found = j + 1;
                    linked = ofBody;
                } else if (opened != null && linked) {
                    kind = kind == null ? opened : kind;
                    found = j + 1;
                }
                if (j > i && NameWords.opens(lower) != null) {
                    opened = NameWords.opens(lower);
                }
                j++;
            } else if (found < 0 && pairs(sentence, j) || owned(sentence, j) || listed(sentence, j, ofBody)) {
                j++;
            } else if (opened != null && links(sentence, j, i)) {
                linked = true;
                ofBody |= opened == NameKind.ORGANISATION;
                kind = ofBody || kind == null ? opened : kind;
                j++;
            } else if (sentence.touchingHyphen(j) && sentence.nameWord(j + 1)
                    || sentence.lower(j).equals("&")) {
                j++;
            } else {
                break;
            }
        }
        return found - i < 2 || kind == null || !proves(sentence, i, found, kind) ? null : FoundName.of(i, found, kind);
    }

    /** "… Reuters | Japan's …": a body's name of one word and a country side by side are the end of a credit and a new sentence. */
    private static boolean creditBefore(NameContext sentence, int i) {
        Gazetteer.Match body = sentence.known(i);
        if (body == null || body.name().kind() != NameKind.ORGANISATION || !sentence.nameWord(body.end())) {
            return false;
        }
        Gazetteer.Match next = sentence.known(body.end());
        return next != null && (next.name().isCountry() || next.name().kind() == NameKind.PERSON);
    }

    /** Behind a listed name of several words that begins here, "New Holland | Police"; {@code i} where there is none. */
    private static int listedStart(NameContext sentence, int i) {
        Gazetteer.Match known = sentence.known(i);
        boolean body = known != null
                && known.end() > i + 1
                && (known.name().kind() == NameKind.ORGANISATION
                        || known.name().kind() == NameKind.PLACE
                        || known.name().isCountry())
                && sentence.nameWord(known.end());
        return body ? known.end() : i;
    }

    /** A role ends a body's name, "Harwick Council | President …", and a word of the grammar does, "Harwick Post | The …". */
    private static boolean breaks(NameContext sentence, int j) {
        String lower = sentence.lower(j);
        if (sentence.function(j)) {
            return !lower.equals("one") && !lower.equals("new") && !lower.equals("first");
        }
        return NameWords.isRoleHead(lower)
                        && NameWords.closes(lower) == null
                        && !lower.endsWith("s")
                        && !lower.equals("justice")
                        && !lower.equals("general")
                        && !lower.equals("executive")
                        && !owned(sentence, j + 1)
                || BEFORE_A_ROLE.contains(lower) && NameWords.isRoleHead(sentence.lower(j + 1));
    }

    /** The possessive of "Sheriff's Office": an everyday word before, the word that closes the name behind. */
    private static boolean owned(NameContext sentence, int j) {
        Token token = sentence.token(j);
        return token != null
                && token.is(Token.Kind.GENITIVE)
                && sentence.nameWord(j + 1)
                && NameWords.closes(sentence.lower(j + 1)) != null
                && (sentence.common(j - 1) || sentence.titleWord(j - 1))
                && sentence.known(j - 1) == null;
    }

    /** The comma of "Ministry of Roads, Bridges and Tunnels": everyday words on both sides, and an "and" before the last. */
    private static boolean listed(NameContext sentence, int j, boolean ofBody) {
        if (!ofBody || !sentence.lower(j).equals(",")) {
            return false;
        }
        for (int k = j; k < j + 8; k += 2) {
            boolean word = sentence.nameWord(k + 1) && sentence.common(k + 1) && sentence.known(k + 1) == null;
            if (!word || !(sentence.lower(k).equals(",") || sentence.lower(k).equals("and"))) {
                return false;
            }
            if (sentence.lower(k).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** "of", or "and" and "for" after it, with a capital behind. */
    private static boolean links(NameContext sentence, int j, int i) {
        String lower = sentence.lower(j);
        int next = sentence.lower(j + 1).equals("the") ? j + 2 : j + 1;
        boolean directly = NameWords.opens(sentence.lower(j - 1)) != null;
        return switch (lower) {
            case "of", "for" -> directly && sentence.nameWord(next);
            case "on" -> directly && ON_MATTERS.contains(sentence.lower(j - 1)) && sentence.nameWord(next);
            case "the" -> LINKS.contains(sentence.lower(j - 1)) && sentence.nameWord(j + 1);
            case "and" ->
                hasLink(sentence, i, j)
                        && sentence.nameWord(j + 1)
                        && sentence.common(j + 1)
                        && sentence.known(j + 1) == null;
            default -> false;
        };
    }

    /** The "and" of "Security and Defence Council": everyday words with capitals on both sides, before the word that closes the name. */
    private static boolean pairs(NameContext sentence, int j) {
        return sentence.lower(j).equals("and")
                && sentence.nameWord(j - 1)
                && !Gazetteer.isUpper(sentence.tokens.get(j - 1).text())
                && sentence.nameWord(j + 1)
                && (sentence.common(j - 1) || sentence.common(j + 1))
                && sentence.known(j - 1) == null
                && sentence.known(j + 1) == null
                && NameWords.closes(sentence.lower(j - 1)) == null;
    }

    private static boolean hasLink(NameContext sentence, int i, int j) {
        for (int k = i; k < j; k++) {
            if (LINKS.contains(sentence.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** Not "Local Police" at the beginning of a sentence, not "Marianne Lake", not a line of capitals. */
    private static boolean proves(NameContext sentence, int i, int found, NameKind kind) {
        String first = sentence.lower(i);
        if (kind == NameKind.OTHER) {
            Gazetteer.Match known = sentence.known(i);
            return known == null || !known.name().isCountry();
        }
        if (found - i == 2) {
            if (NameWords.isFirstName(first)
                    && sentence.known(i) == null
                    && FAMILY_NAME_TOO.contains(sentence.lower(i + 1))) {
                return false;
            }
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
        boolean common = true;
        for (int k = i; k < found; k++) {
            String text = sentence.tokens.get(k).text();
            upper += text.length() > 2 && Gazetteer.isUpper(text) ? 1 : 0;
            common &= sentence.common(k);
        }
        return upper < (common ? 2 : 3);
    }
}
