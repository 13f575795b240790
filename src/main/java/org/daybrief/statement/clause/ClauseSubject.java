package org.daybrief.statement.clause;

import org.daybrief.text.Token;
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
            while (Words.isAdverb(line.lower(begin)) && line.lower(begin + 1).equals(",")) {
                begin += 2;
            }
        }
        while (begin > 0
                && line.is(begin, Token.Kind.NUMBER)
                && line.lower(begin + 1).equals(",")) {
            begin += 2;
        }
        Phrase phrase = beforeVerb(PhraseAfter.find(line, begin));
        return phrase != null && Sources.credible(phrase) ? phrase : null;
    }

    /** "several groups granted Lee a delay": a past form behind a plural noun or a name, with an object behind it, is the verb. */
    private static @Nullable Phrase beforeVerb(@Nullable Phrase phrase) {
        if (phrase == null) {
            return null;
        }
        Line line = phrase.line();
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            String lower = line.lower(i);
            boolean subject = line.capitalised(i - 1) && i > 1
                    || line.isWord(i - 1) && i - 1 > phrase.first() && Words.DETERMINERS.contains(line.lower(i - 2))
                    || line.isWord(i - 1)
                            && line.lower(i - 1).endsWith("s")
                            && !line.lower(i - 1).endsWith("ss");
            boolean object = Words.DETERMINERS.contains(line.lower(i + 1))
                    || line.capitalised(i + 1)
                    || Words.PREPOSITIONS.contains(line.lower(i + 1))
                    || Words.OBJECTS.contains(line.lower(i + 1));
            if (subject && object && line.isWord(i) && lower.endsWith("ed") && !line.capitalised(i)) {
                return new Phrase(line, phrase.first(), i);
            }
        }
        return phrase;
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
