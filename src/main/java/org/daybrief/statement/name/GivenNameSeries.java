package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** First names alone, one beside the other or behind a word of kinship: "their sons Aldous, Tomas and Imre". */
final class GivenNameSeries implements NameRule {

    private static final WordSet KIN = WordSet.of("""
            son sons daughter daughters child children brother brothers sister sisters wife husband parents twins
            nephew nephews niece nieces cousin cousins grandson grandsons granddaughter granddaughters siblings
            girlfriend boyfriend""");

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!bearsOne(sentence, i) || !sentence.normal()) {
            return null;
        }
        boolean before = joins(sentence, i - 1) && bearsOne(sentence, i - 2);
        boolean after = joins(sentence, i + 1) && sentence.firstName(i + 2) && sentence.nameWord(i + 2);
        return KIN.contains(sentence.lower(i - 1)) || before || after ? FoundName.of(i, i + 1, NameKind.PERSON) : null;
    }

    private static boolean bearsOne(NameContext sentence, int i) {
        Token token = sentence.token(i);
        return token != null
                && token.capitalised()
                && token.text().length() > 2
                && !Gazetteer.isUpper(token.text())
                && sentence.firstName(i)
                && !sentence.common(i)
                && !sentence.calendar(i)
                && sentence.known(i) == null
                && !sentence.nameWord(i + 1)
                && !sentence.nameWord(i - 1)
                && !sentence.touchingHyphen(i + 1);
    }

    private static boolean joins(NameContext sentence, int i) {
        return sentence.lower(i).equals("and") || sentence.lower(i).equals(",");
    }
}
