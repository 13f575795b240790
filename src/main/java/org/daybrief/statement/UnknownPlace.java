package org.daybrief.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that no list knows where only a place can stand: "near Harwick", "in Harwick, Ohio". */
final class UnknownPlace implements NameRule {

    private static final Set<String> BEFORE_A_PLACE = Set.of("in", "near", "outside");

    private static final Set<String> TOWN_WORDS =
            Set.of("city", "town", "village", "capital", "province", "region", "district", "suburb", "port", "hamlet");

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.normal() || !sentence.nameWord(i) || sentence.known(i) != null) {
            return null;
        }
        int end = run(sentence, i);
        if (end == i) {
            return null;
        }
        boolean regionFollows = sentence.lower(end).equals(",") && regionAt(sentence, end + 1);
        String before = sentence.lower(i - 1);
        boolean town = before.equals("of") && TOWN_WORDS.contains(sentence.lower(i - 2)) || TOWN_WORDS.contains(before);
        boolean inside = BEFORE_A_PLACE.contains(before) && !sentence.lower(end).equals("'s");
        return regionFollows && !sentence.opensClause(i) || town || inside
                ? new FoundName(i, end, Entity.Type.PLACE, null, null, null, FoundName.Proof.WEAK)
                : null;
    }

    /** One to three capitals, none an everyday word, a title, an acronym. */
    private static int run(NameContext sentence, int i) {
        int j = i;
        while (j < sentence.end && sentence.nameWord(j)) {
            String text = sentence.tokens.get(j).text();
            String lower = sentence.lower(j);
            if (NameWords.isCommon(lower)
                    || NameWords.isTitleWord(lower)
                    || Gazetteer.isUpper(text)
                    || j - i == 3
                    || sentence.known(j) != null) {
                return i;
            }
            j++;
            while (sentence.touchingHyphen(j)) {
                j += 2;
            }
        }
        return j;
    }

    private static boolean regionAt(NameContext sentence, int i) {
        Gazetteer.Match next = sentence.known(i);
        return next != null
                && (next.name().type() == Entity.Type.COUNTRY || next.name().type() == Entity.Type.PLACE)
                && next.name().use() != KnownName.Use.DEMONYM;
    }
}
