package org.daybrief.statement.name;

import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A name that no list knows where only a place can stand: "near Harwick", "in Harwick, Ohio". */
final class UnknownPlace implements NameRule {

    private static final WordSet BEFORE_A_PLACE = WordSet.of("in near outside");

    private static final WordSet TOWN_WORDS = WordSet.of("""
            city town village capital province region district suburb port hamlet settlement municipality county
            island neighbourhood neighborhood""");

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.normal() || !sentence.nameWord(i) || sentence.known(i) != null) {
            return null;
        }
        boolean placed = follows(sentence, i);
        int end = run(sentence, i);
        if (end == i) {
            return null;
        }
        boolean regionFollows =
                sentence.lower(end).equals(",") && regionAt(sentence, end + 1) && !sentence.opensClause(i);
        boolean proven = regionFollows || placed && !sentence.lower(end).equals("'s");
        return proven ? new FoundName(i, end, NameKind.PLACE, null, null, null, FoundName.Proof.WEAK) : null;
    }

    /** Whether a preposition of place or "the town of" stands before. */
    static boolean follows(NameContext sentence, int i) {
        String before = sentence.lower(i - 1);
        return BEFORE_A_PLACE.contains(before)
                || TOWN_WORDS.contains(before)
                || before.equals("of") && TOWN_WORDS.contains(sentence.lower(i - 2));
    }

    /** One to three capitals, none an everyday word, a title, an acronym, a first name before another; {@code i} where there is none. */
    private static int run(NameContext sentence, int i) {
        int j = i;
        while (j < sentence.end && sentence.nameWord(j)) {
            String text = sentence.tokens.get(j).text();
            String lower = sentence.lower(j);
            if (NameWords.isCommon(lower)
                    || NameWords.isTitleWord(lower)
                    || Gazetteer.isUpper(text)
                    || UnexplainedRun.mixedCase(text)
                    || NameWords.isFirstName(lower) && sentence.nameWord(j + 1)
                    || j - i == 3
                    || sentence.known(j) != null) {
                return i;
            }
            j++;
            if (text.equals("St") && sentence.lower(j).equals(".")) {
                j++;
            }
            while (sentence.touchingHyphen(j)) {
                if (!sentence.nameWord(j + 1) && sentence.common(j + 1)) {
                    return i;
                }
                j += 2;
            }
        }
        return sentence.lower(j - 1).equals(".") ? i : j;
    }

    private static boolean regionAt(NameContext sentence, int i) {
        Gazetteer.Match next = sentence.known(i);
        return next != null
                && (next.name().kind() == NameKind.COUNTRY || next.name().kind() == NameKind.PLACE)
                && next.name().use() != KnownName.Use.DEMONYM;
    }
}
