package org.daybrief.statement.figure;

import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;

/** Years and days of the month that no date expression has taken: "the 2014 midterms", "1988 sales", "nov. 6". */
final class CalendarNumbers implements NumberExclusion {

    private static final WordSet MONTHS = WordSet.of("""
            january february march april june july august september october november december jan feb mar apr
            jun jul aug sep sept oct nov dec""");
    private static final WordSet LEADS = WordSet.of("""
            in since by from until till during before after late early mid summer autumn fall winter spring year
            through""");

    @Override
    public int end(SentenceTokens row, NumberReading number) {
        int from = number.from();
        int to = number.to();
        if (!row.isNumber(from) || to != from + 1) {
            return -1;
        }
        String text = row.at(from).text();
        int month = row.isMark(from - 1, '.') ? from - 2 : from - 1;
        if (text.length() <= 2 && (isMonth(row, month) || isMonth(row, to))) {
            return to;
        }
        boolean year = text.length() == 4
                && (text.startsWith("18") || text.startsWith("19") || text.startsWith("20"))
                && Character.isDigit(text.charAt(3));
        if (!year) {
            return -1;
        }
        if (row.joins(to) && row.isNumber(to + 1)) {
            return to + 2;
        }
        return counts(row, from, to, text.endsWith("00")) ? -1 : to;
    }

    /** "2000 soldiers", "1950 km"; a round number before any plural, a crooked one before persons only. */
    private static boolean counts(SentenceTokens row, int from, int to, boolean round) {
        if (FigureUnits.after(row, to) != null) {
            return true;
        }
        CountedNouns.Noun noun = new CountedNouns(row).phrase(to, false);
        return noun != null && !LEADS.contains(row.lower(from - 1)) && (round || noun.persons());
    }

    private static boolean isMonth(SentenceTokens row, int i) {
        return MONTHS.contains(row.lower(i))
                || row.lower(i).equals("may")
                        && (row.isCapitalised(i) || isDayLead(row.lower(i - 1)) || isDayLead(row.lower(i - 2)));
    }

    private static boolean isDayLead(String lower) {
        return lower.equals("on") || lower.equals("since") || lower.equals("until");
    }
}
