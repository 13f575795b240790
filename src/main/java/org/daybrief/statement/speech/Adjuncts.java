package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.WordSet;

/** When, where and to whom something was said: words behind a verb of saying that are not what was said. */
final class Adjuncts {

    private static final WordSet OPENERS =
            WordSet.of("on in at during after before from via through to last this earlier late");

    /** Their bare object is the one who hears it: "warned the mayor". */
    private static final WordSet HEARERS = WordSet.of("tell inform warn remind notify alert");

    private static final int LONGEST = 12;

    private Adjuncts() {}

    /** Whether the units from {@code first} to before {@code end} tell only when, where and to whom. */
    static boolean fill(Saying saying, int first, int end) {
        Line line = saying.line();
        if (saying.cue() == null || !saying.isSpeech() || end - first > LONGEST) {
            return false;
        }
        String verb = saying.cue().verb();
        int i = first;
        if (HEARERS.contains(verb)) {
            Phrase addressee = PhraseAfter.find(line, i);
            boolean me = line.lower(i).equals("me") || line.lower(i).equals("us");
            if (addressee == null && !me) {
                return false;
            }
            i = me ? i + 1 : addressee.end();
            if (line.lower(i).equals("to") && !verb.equals("tell")) {
                return false;
            }
        } else if (!verb.equals("say") && !verb.equals("announce") && !verb.equals("add") && !verb.equals("write")) {
            return false;
        }
        if (i < end && verb.equals("say") && line.lower(i).equals("of")) {
            return !holdsVerb(line, i, end);
        }
        boolean opens = i >= end || OPENERS.contains(line.lower(i)) || Words.DAYS_AND_MONTHS.contains(line.lower(i));
        return opens && !holdsVerb(line, i, end);
    }

    /** "warned residents | that": the clause behind the hearer; {@code behind} where no clause tells that it is one. */
    static int behindHearer(Saying saying, int behind) {
        if (saying.cue() == null || !HEARERS.contains(saying.cue().verb())) {
            return behind;
        }
        Phrase hearer = PhraseAfter.find(saying.line(), behind);
        return hearer != null && saying.line().lower(hearer.end()).equals("that") ? hearer.end() : behind;
    }

    private static boolean holdsVerb(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            String lower = line.lower(i);
            if (line.isQuote(i)
                    || Words.AUXILIARIES.contains(lower)
                    || Words.VERBS.contains(lower)
                    || Words.PRONOUNS.contains(lower)
                    || lower.equals("that")
                    || lower.equals(":")) {
                return true;
            }
        }
        return false;
    }
}
