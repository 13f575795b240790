package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** A person by a first name and a family name, or by a family name that stands first, as in Korea, China and Vietnam. */
final class NamedPerson implements NameRule {

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        Token word = sentence.tokens.get(i);
        if (!word.capitalised() || sentence.calendar(i)) {
            return null;
        }
        boolean first = NameWords.isFirstName(word.lower()) || initials(sentence, i);
        boolean family = NameWords.isFamilyNameFirst(word.lower());
        if (!first && !family) {
            return knownFamily(sentence, i);
        }
        Gazetteer.Match known = sentence.known(i);
        if (known != null
                && known.name().use() != KnownName.Use.WEAK
                && known.name().kind() != NameKind.PERSON) {
            return null;
        }
        if (NameWords.isCommon(word.lower()) && sentence.opensClause(i) && !NameWords.isFirstName(word.lower())) {
            return null;
        }
        int end = PersonRun.end(sentence, i);
        int words = PersonRun.words(sentence, i, end);
        if (words < 2) {
            return null;
        }
        if (first ? western(sentence, i, end) : eastern(sentence, i, end, words)) {
            return FoundName.of(i, end, NameKind.PERSON);
        }
        return null;
    }

    /** "J. Morgan", "J.K. Rowling", "JD Vance". */
    private static boolean initials(NameContext sentence, int i) {
        Token word = sentence.tokens.get(i);
        if (word.text().length() == 1
                && !word.text().equals("I")
                && !word.text().equals("A")) {
            return sentence.lower(i + 1).equals(".")
                    && sentence.tokens.get(i + 1).touches(word)
                    && !(sentence.opensClause(i) && sentence.common(i + 2));
        }
        return word.text().length() == 4 && word.text().charAt(1) == '.' && sentence.known(i) == null;
    }

    private static boolean western(NameContext sentence, int i, int end) {
        int last = end - 1;
        while (last > i && !sentence.tokens.get(last).is(Token.Kind.WORD)) {
            last--;
        }
        String family = sentence.lower(last);
        boolean common = NameWords.isCommon(family);
        boolean firstCommon = sentence.common(i);
        if (!sentence.normal()) {
            return !common && !firstCommon;
        }
        if (everydayInside(sentence, i, last)) {
            return false;
        }
        // "Charlotte Panthers", "Sydney Derby": a place may have the first name
        boolean place = sentence.known(i) != null;
        // "Grace Period": two everyday words prove nothing where a capital is due anyway
        return !(common && (place || firstCommon && (sentence.opensClause(i) || sentence.function(i))));
    }

    /** An everyday word between the first name and the last word: "Clinton Global Initiative". */
    private static boolean everydayInside(NameContext sentence, int i, int last) {
        for (int k = i + 1; k < last; k++) {
            Token token = sentence.tokens.get(k);
            if (token.is(Token.Kind.WORD)
                    && token.capitalised()
                    && NameWords.isCommon(token.lower())
                    && !NameWords.isFirstName(token.lower())
                    && token.text().length() > 1) {
                return sentence.common(last);
            }
        }
        return false;
    }

    private static boolean eastern(NameContext sentence, int i, int end, int words) {
        boolean hyphen = false;
        for (int k = i; k < end; k++) {
            hyphen |= sentence.tokens.get(k).text().equals("-");
            Token token = sentence.tokens.get(k);
            if (k > i
                    && token.is(Token.Kind.WORD)
                    && (token.text().length() > 9 || NameWords.isCommon(token.lower()) && !hyphen)) {
                return false;
            }
        }
        if (sentence.common(i) && !hyphen) {
            return false;
        }
        return sentence.normal() && words <= 4;
    }

    /** "Tindra Putin": an unknown first name before a family name that the lists know. */
    private static @Nullable FoundName knownFamily(NameContext sentence, int i) {
        if (!sentence.normal() || !sentence.nameWord(i) || sentence.known(i) != null) {
            return null;
        }
        String lower = sentence.lower(i);
        if (NameWords.isCommon(lower)
                || NameWords.isTitleWord(lower)
                || Gazetteer.isUpper(sentence.tokens.get(i).text())) {
            return null;
        }
        Gazetteer.Match next = sentence.known(i + 1);
        return next != null
                        && next.name().use() == KnownName.Use.SURNAME
                        && sentence.nameWord(i + 1)
                        && !sentence.titleWord(next.end())
                        && !(sentence.nameWord(next.end()) && NameWords.closes(sentence.lower(next.end())) != null)
                ? FoundName.of(i, next.end(), NameKind.PERSON)
                : null;
    }
}
