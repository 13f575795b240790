package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;

/** Numbers that name: "Section 230", "No. 5", "lap 48", "a three-star general", "the Six Day War". */
final class LabelNumbers implements NumberExclusion {

    private static final WordSet STRONG = WordSet.of("""
            no nos chapter section room route highway interstate flight page pages apartment apt suite gate
            channel phase version fig appendix exit pier paragraph clause resolution precinct vol episode
            proposition mk mach lap caption image photo slide update build type""");
    private static final WordSet WEAK = WordSet.of("""
            number article block figure table line platform track rule district ward unit lot box volume season
            part act bill amendment grade tier level stage category class model mark agent area zone terminal
            hall court day game round week year step item case count turn group division""");
    private static final WordSet ADJECTIVES = WordSet.of("""
            star time fold dimensional sided pronged piece tier part way on by off up point pointer handed liner
            term timer caliber calibre gauge fifty""");

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int from = number.from();
        int to = number.to();
        boolean stop = row.isMark(from - 1, '.');
        String label = row.lower(stop ? from - 2 : from - 1);
        boolean no = label.equals("no") && !stop && (from - 1 == row.begin || !row.isCapitalised(from - 1));
        if (STRONG.contains(label) && !no || WEAK.contains(label) && NotAFigure.isBare(row, to)) {
            return to;
        }
        if (row.joins(to) && ADJECTIVES.contains(row.lower(to + 1)) && FigureUnits.after(row, to) == null) {
            return to + 2;
        }
        boolean name = from > row.begin
                && row.isCapitalised(from)
                && row.isCapitalised(to)
                && (from - 1 == row.begin || !row.isCapitalised(from - 1));
        return name && number.form() == NumberReading.Form.WORDS && row.isCapitalised(to + 1) ? to + 1 : -1;
    }

    /** A number right behind a name belongs to it ("Boeing 737"), unless something counted or qualified follows. */
    static boolean belongsToName(SentenceTokens row, FigureDraft draft) {
        int before = draft.from - 1;
        return draft.isBare()
                && draft.bound == NumberBound.EXACT
                && before > row.begin
                && row.isCapitalised(before)
                && !row.touches(before)
                && !CasualtyWords.mayStart(row.lower(draft.to));
    }
}
