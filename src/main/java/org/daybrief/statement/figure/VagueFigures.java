package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.util.List;
import org.daybrief.text.NumberWords;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;

/** Quantities without a number: "thousands", "dozens of clerks", "several hundred", "most of them"; and multiples: "double the size". */
final class VagueFigures {

    /** The words at which {@link #at} is worth asking. */
    static final WordSet STARTS = WordSet.of("""
            dozens hundreds thousands millions billions trillions scores tens several few most double doubling
            triple tripling treble quadruple""");

    private static final WordSet MAGNITUDES =
            WordSet.of("dozens hundreds thousands millions billions trillions scores");
    private static final WordSet SIZES = WordSet.of("""
            size number numbers amount rate price prices cost costs budget output capacity production value
            spending speed figure total income length""");

    private final SentenceTokens row;
    private final FigureMeasure measure;
    private final List<FigureDraft> drafts;

    VagueFigures(SentenceTokens row, FigureMeasure measure, List<FigureDraft> drafts) {
        this.row = row;
        this.measure = measure;
        this.drafts = drafts;
    }

    /** The token to read on with, or -1 where no vague quantity begins at token i. */
    int at(int i) {
        return switch (row.lower(i)) {
            case "dozens", "hundreds", "thousands", "millions", "billions", "trillions" -> magnitude(i, i + 1);
            case "scores" -> row.lower(i + 1).equals("of") ? magnitude(i, i + 1) : i + 1;
            case "tens" ->
                row.lower(i + 1).equals("of") && MAGNITUDES.contains(row.lower(i + 2)) ? magnitude(i, i + 3) : i + 1;
            case "several" -> several(i);
            case "few" -> row.lower(i - 1).equals("a") ? several(i) : i + 1;
            case "most" -> most(i);
            case "double", "doubling", "triple", "tripling", "treble", "quadruple" -> multiple(i);
            default -> -1;
        };
    }

    /** "a few hundred", "several dozen". */
    private int several(int i) {
        int from = row.lower(i).equals("few") ? i - 1 : i;
        return NumberWords.scale(row.lower(i + 1)) != null ? magnitude(from, i + 2) : i + 1;
    }

    private int magnitude(int from, int to) {
        int end = row.lower(to).equals("of") && MAGNITUDES.contains(row.lower(to + 1)) ? to + 2 : to;
        FigureBounds.Qualified qualified = FigureBounds.around(row, from, end, false);
        boolean topic = row.lower(qualified.from()).equals("about"); // "asked about dozens of letters"
        FigureDraft draft = new FigureDraft(topic ? from : qualified.from(), end, from, "vague magnitude");
        draft.bound = NumberBound.VAGUE;
        boolean measures = row.lower(end).equals("of") && FigureUnits.after(row, end + 1) != null;
        measure.read(draft, measures ? end + 1 : end, null, BigDecimal.TEN, false, null);
        boolean time = draft.unit != null && draft.unit.kind() == FigureUnits.Kind.TIME;
        if (!time) {
            drafts.add(draft);
        }
        return draft.to;
    }

    /** "most of them": more than half, and no number to be had. */
    private int most(int i) {
        String whom = row.lower(i + 2);
        boolean share =
                row.lower(i + 1).equals("of") && (whom.equals("them") || whom.equals("whom") || whom.equals("those"));
        if (!share) {
            return i + 1;
        }
        FigureDraft draft = new FigureDraft(i, i + 3, i, FigureDraft.VAGUE_SHARE);
        draft.bound = NumberBound.VAGUE;
        drafts.add(draft);
        return i + 3;
    }

    /** "double the output of the mill": twice as much. */
    private int multiple(int i) {
        if (!CountedNouns.stops(row.lower(i + 1)) || !SIZES.contains(row.lower(i + 2))) {
            return i + 1;
        }
        FigureDraft draft = new FigureDraft(i, i + 1, i, "multiple");
        draft.value = BigDecimal.valueOf(
                switch (row.lower(i).charAt(0)) {
                    case 'd' -> 2;
                    case 't' -> 3;
                    default -> 4;
                });
        draft.unitName = "times";
        draft.noun = new CountedNouns.Noun(i + 2, i + 3, false);
        drafts.add(draft);
        return i + 2;
    }
}
