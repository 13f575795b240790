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
        if (verb.equals("tell") || verb.equals("inform")) {
            Phrase addressee = PhraseAfter.find(line, i);
            boolean me = line.lower(i).equals("me") || line.lower(i).equals("us");
            if (addressee == null && !me) {
                return false;
            }
            i = me ? i + 1 : addressee.end();
        } else if (!verb.equals("say") && !verb.equals("announce") && !verb.equals("add") && !verb.equals("write")) {
            return false;
        }
        if (i < end && verb.equals("say") && line.lower(i).equals("of")) {
            return !holdsVerb(line, i, end);
        }
        boolean opens = i >= end || OPENERS.contains(line.lower(i)) || Words.DAYS_AND_MONTHS.contains(line.lower(i));
        return opens && !holdsVerb(line, i, end);
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
