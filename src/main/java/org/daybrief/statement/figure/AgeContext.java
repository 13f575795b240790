package org.daybrief.statement.figure;

import java.math.BigDecimal;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells an age where no unit says so: "aged 36", "ages 26 and 36", "Mary Poe, 37,", "turned 18", "died at 77". */
final class AgeContext {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final WordSet LEADS = WordSet.of("aged age ages turned turns turning");
    private static final WordSet DEATHS = WordSet.of("died dies dead dying");
    private static final WordSet PRONOUNS = WordSet.of("he she who");

    private AgeContext() {}

    /**
     * @param to after the number
     * @param last the figure before in the sentence
     */
    static boolean isAge(SentenceTokens row, FigureDraft draft, int to, @Nullable FigureDraft last) {
        int before = draft.number - 1;
        boolean possible = draft.value != null && draft.value.scale() <= 0 && draft.value.compareTo(OLDEST) <= 0;
        if (!possible) {
            return false;
        }
        String lead = row.lower(before);
        if (LEADS.contains(lead)) {
            return true;
        }
        boolean closes = to >= row.end || !row.isWord(to) && !row.isHyphen(to) && !row.isNumber(to);
        if (closes && lead.equals("at") && DEATHS.contains(row.lower(before - 1))) {
            return true;
        }
        boolean is = lead.equals("is") || lead.equals("was");
        if (closes && is && PRONOUNS.contains(row.lower(before - 1))) {
            return true;
        }
        return isNext(row, before, to, last) || closes && isApposition(row, draft.number, before, to);
    }

    /** "ages 26 and 36". */
    private static boolean isNext(SentenceTokens row, int before, int to, @Nullable FigureDraft last) {
        boolean age = last != null
                && last.unit != null
                && last.unit.kind() == FigureUnits.Kind.AGE
                && last.to == last.number + 1;
        boolean joined = row.lower(before).equals("and") || row.lower(before).equals("or") || row.isMark(before, ',');
        return age && joined && before == last.to && new CountedNouns(row).phrase(to, false) == null;
    }

    /** "Mary Poe, 37,", "one victim, 23,", "John Poe Jr., 21," */
    private static boolean isApposition(SentenceTokens row, int number, int before, int to) {
        if (!row.isNumber(number) || to != number + 1 || !row.isMark(before, ',')) {
            return false;
        }
        int name = row.isMark(before - 1, '.') ? before - 2 : before - 1;
        boolean person = PersonNouns.isSingular(row.lower(name)) || row.isCapitalised(name) && name > row.begin;
        return person && !row.isNumber(name);
    }
}
