package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.speech.Cue;
import org.daybrief.statement.speech.Cues;
import org.daybrief.statement.time.PastForms;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/**
 * Days that belong to a report and to nothing in it. "The Herald reported on November 4 that two ships had been lost": the pluperfect
 * says that the loss lies before that day, and that a paper wrote of it is not the news. "A report on November 4 that …": the day
 * hangs on the noun.
 */
final class ReportDay {

    private static final int REACH = 8;
    private static final int CONTENT = 30;

    private static final WordSet NOUNS = WordSet.lexicon("en/reporting-nouns").and(WordSet.of("report article story"));

    private final List<Token> tokens;
    private final int first;
    private final int end;
    private final int begin;
    private final int after;

    /** The sentence's tokens {@code first … end - 1}, the date's {@code begin … after - 1}. */
    ReportDay(List<Token> tokens, int first, int end, int begin, int after) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.begin = begin;
        this.after = after;
    }

    private String lower(int i) {
        return i >= first && i < end ? tokens.get(i).lower() : "";
    }

    boolean holds() {
        return hangsOnNoun() || reportsEarlier();
    }

    /** "a report on November 4 that". */
    private boolean hangsOnNoun() {
        String next = lower(after);
        if (!lower(begin - 1).equals("on") || !NOUNS.contains(lower(begin - 2)) || !next.equals("that")) {
            return false;
        }
        for (int i = begin - 3; i >= begin - 5; i--) {
            if (VerbSign.isDeterminer(lower(i)) || i >= first && tokens.get(i).is(Token.Kind.GENITIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean reportsEarlier() {
        int verb = -1;
        for (int i = begin - 1; i >= Math.max(first, begin - REACH) && verb < 0; i--) {
            verb = reports(i) ? i : -1;
        }
        for (int i = after; i < Math.min(end, after + REACH) && verb < 0; i++) {
            verb = reports(i) ? i : -1;
        }
        if (verb < 0) {
            return false;
        }
        int that = Math.max(verb, after - 1);
        return pluperfect(verb < begin ? that + 1 : verb + 1);
    }

    private boolean reports(int i) {
        Cues.Entry entry = Cues.ENGLISH.find(lower(i));
        return entry != null
                && entry.form() == Cue.Form.PAST
                && entry.cue().force() == Cue.Force.REPORTED
                && !VerbSign.isDeterminer(lower(i - 1));
    }

    /** "that two ships had been lost". */
    private boolean pluperfect(int that) {
        if (!lower(that).equals("that")) {
            return false;
        }
        for (int i = that + 1; i < Math.min(end, that + CONTENT) && !lower(i).equals(","); i++) {
            if (lower(i).equals("had")) {
                return lower(i + 1).equals("been")
                        || PastForms.has(lower(i + 1))
                        || lower(i + 1).equals("not");
            }
            if (PastForms.has(lower(i)) && !lower(i).endsWith("ed")) {
                return false;
            }
        }
        return false;
    }
}
