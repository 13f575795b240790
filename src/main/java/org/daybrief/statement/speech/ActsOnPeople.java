package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Persons;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * "Dismissed 50 clerks", "welcomed the crews": with persons for an object such a verb is an act, and no words are told; with a
 * report, a claim or a verdict it is a stance.
 */
final class ActsOnPeople {

    private static final WordSet VERBS = WordSet.of("dismiss welcome");

    /** Who is known by what they say: dismissing them is dismissing it. */
    private static final WordSet SPEAKERS =
            WordSet.of("critics critic sceptics skeptics doubters opponents detractors");

    private static final int REACH = 4;

    private ActsOnPeople() {}

    static boolean is(Line line, int verb, @Nullable Cue cue) {
        if (cue == null || !VERBS.contains(cue.verb())) {
            return false;
        }
        Phrase object = PhraseAfter.find(line, verb + 1);
        if (object == null || object.isPronoun()) {
            return false;
        }
        int head = object.first();
        while (head + 1 < object.end() && line.isWord(head + 1) && !endsHead(line.lower(head + 1))) {
            head++;
        }
        String noun = line.lower(head);
        if (!Persons.contains(noun) || SPEAKERS.contains(noun)) {
            return false;
        }
        for (int i = object.end(); i < object.end() + REACH; i++) {
            if (line.lower(i).equals("as")) {
                return false;
            }
        }
        return true;
    }

    /** "50 clerks and fined", "clerks of the court". */
    private static boolean endsHead(String lower) {
        return lower.equals("and") || Words.PREPOSITIONS.contains(lower);
    }
}
