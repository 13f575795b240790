package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.SentenceTokens;
import org.jspecify.annotations.Nullable;

/** A figure while it is being read: what the scanner found, before the sentence around it is asked what is counted. */
final class FigureDraft {

    /** The rule of "most of them". */
    static final String VAGUE_SHARE = "vague share";

    /** First token, with qualifiers. */
    int from;
    /** After the last token, with unit. */
    int to;
    /** First token of the number itself. */
    int number;

    final String rule;

    /** Whether it is a share of what is counted: "two-thirds". */
    boolean share;

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal low;

    @Nullable
    BigDecimal high;

    NumberBound bound = NumberBound.EXACT;

    FigureUnits.@Nullable Unit unit;

    @Nullable
    String unitName;

    /** The noun phrase counted, where it stands in the sentence. */
    CountedNouns.@Nullable Noun noun;

    /** What is counted, where it is not just the noun phrase. */
    @Nullable
    String counted;

    /** The word for what befell those counted ("killed"), as it is shown after the noun. */
    @Nullable
    String casualty;

    @Nullable
    FigureDraft partOf;

    FigureDraft(int from, int to, int number, String rule) {
        this.from = from;
        this.to = to;
        this.number = number;
        this.rule = rule;
    }

    boolean countsPersons() {
        return "people".equals(unitName);
    }

    boolean isBare() {
        return unitName == null && noun == null && counted == null;
    }

    /** After the last token that belongs to it, its noun included. */
    int reach() {
        return noun == null ? to : Math.max(to, noun.to());
    }

    /** Counts or measures what the other one does. */
    void countLike(FigureDraft other, SentenceTokens row) {
        if (noun != null) {
            return;
        }
        unitName = other.unitName;
        unit = other.unit;
        counted = other.nounText(row);
    }

    /** What is counted, in the text's words, without what befell it. */
    @Nullable
    String nounText(SentenceTokens row) {
        return counted != null || noun == null ? counted : row.text(noun.from(), noun.to());
    }

    /** What is counted and behind it what befell it: "people killed". */
    @Nullable
    String shown(SentenceTokens row) {
        String words = nounText(row);
        if (casualty == null) {
            return words;
        }
        return words == null ? casualty : words + " " + casualty;
    }
}
