package org.daybrief.statement.clause;

import org.jspecify.annotations.Nullable;

/** The subject with which a sentence begins, behind an introduction such as "On Monday," or "Speaking in Oslo,". */
public final class ClauseSubject {

    private static final int REACH = 24;

    private ClauseSubject() {}

    public static @Nullable Phrase of(Line line) {
        int begin = 0;
        while (begin < line.size() && !line.isWord(begin) && !line.isQuote(begin)) {
            begin++;
        }
        String lower = line.lower(begin);
        boolean introduces = Words.PREPOSITIONS.contains(lower)
                || Words.CLAUSE_OPENERS.contains(lower)
                || Words.isAdverb(lower) && !Words.DETERMINERS.contains(lower)
                || Words.DAYS_AND_MONTHS.contains(lower)
                || lower.endsWith("ing");
        if (introduces) {
            if (lower.equals("but") || lower.equals("and") || lower.equals("yet") || lower.equals("so")) {
                begin++;
            } else {
                int comma = comma(line, begin);
                begin = comma < 0 ? begin + 1 : comma + 1;
            }
        }
        Phrase phrase = PhraseAfter.find(line, begin);
        return phrase != null && Sources.credible(phrase) ? phrase : null;
    }

    private static int comma(Line line, int begin) {
        for (int i = begin; i < line.size() && i - begin < REACH; i++) {
            if (line.lower(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
