package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A name of the word lists, the longest that stands here. */
final class ListedName implements NameRule {

    private static final WordSet PLACE_PREPOSITIONS = WordSet.of("""
            in at near from of to outside around across toward towards inside into through over for between
            leave left reached visit visited""");

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        Gazetteer.Match match = sentence.known(i);
        if (match == null) {
            return null;
        }
        KnownName known = match.name();
        if (known.use() == KnownName.Use.WEAK && !provenByContext(sentence, i, match.end(), known)) {
            return null;
        }
        if (known.use() == KnownName.Use.SURNAME && !standsAlone(sentence, i, match.end())) {
            return null;
        }
        if (known.use() == KnownName.Use.CAPITAL && Capitals.speaksForGovernment(sentence, i, match.end())) {
            return new FoundName(i, match.end(), NameKind.COUNTRY, known.country(), null, null, FoundName.Proof.SURE);
        }
        if (known.use() == KnownName.Use.PALACE && !Palaces.isTheHouse(sentence, i)) {
            return new FoundName(i, match.end(), NameKind.COUNTRY, known.country(), null, null, FoundName.Proof.SURE);
        }
        return FoundName.of(i, match.end(), known);
    }

    private static boolean provenByContext(NameContext sentence, int i, int end, KnownName known) {
        if (known.kind() == NameKind.OTHER) {
            return !sentence.nameWord(end);
        }
        if (known.kind() == NameKind.ORGANISATION) {
            return sentence.normal()
                    && !sentence.opensClause(i)
                    && !sentence.nameWord(end)
                    && !sentence.nameWord(i - 1);
        }
        if (sentence.nameWord(end)
                && sentence.normal()
                && !sentence.lower(end - 1).equals(",")) {
            return false;
        }
        if (PLACE_PREPOSITIONS.contains(sentence.lower(i - 1))) {
            return !sentence.lower(i - 1).equals("of")
                            && !sentence.lower(i - 1).equals("for")
                            && !sentence.lower(i - 1).equals("from")
                            && !sentence.lower(i - 1).equals("to")
                    || known.kind() == NameKind.COUNTRY
                    || placeFollows(sentence, end)
                    || !sentence.common(i);
        }
        return placeFollows(sentence, end)
                || known.kind() == NameKind.COUNTRY && sentence.normal() && !sentence.nameWord(i - 1);
    }

    /** "Augusta, Maine". */
    private static boolean placeFollows(NameContext sentence, int end) {
        if (!sentence.lower(end).equals(",")) {
            return false;
        }
        Gazetteer.Match next = sentence.known(end + 1);
        return next != null
                && next.name().kind() != NameKind.PERSON
                && next.name().kind() != NameKind.ORGANISATION
                && next.name().use() != KnownName.Use.DEMONYM;
    }

    /** Not the end of another name, "Ivanka …", nor the beginning of one, "… Foundation". */
    private static boolean standsAlone(NameContext sentence, int i, int end) {
        Token token = sentence.token(i);
        if (token == null || !token.capitalised() && end - i == 1) {
            return false;
        }
        if (!sentence.normal()) {
            return true;
        }
        return !(sentence.nameWord(end)
                && (NameWords.closes(sentence.lower(end)) != null || NameContext.isSuffix(sentence.lower(end))));
    }
}
