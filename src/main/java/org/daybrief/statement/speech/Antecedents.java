package org.daybrief.statement.speech;

import java.util.List;
import org.daybrief.statement.clause.BareWords;
import org.daybrief.statement.clause.ClauseSubject;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.Sources;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun stands for: the last one before it who spoke or was the subject, where number and gender fit. */
final class Antecedents {

    private static final int LINES = 8;
    private static final int BLOCKS = 2;
    /** How far a chain of the same pronoun is followed. */
    private static final int CHAIN = 40;

    private final Speech speech;
    private final Gender gender;

    Antecedents(Speech speech, Gender gender) {
        this.speech = speech;
        this.gender = gender;
    }

    /** Null for "I", "we", "you", and where nothing before fits. */
    @Nullable
    Phrase of(Phrase pronoun) {
        String word = pronoun.line().lower(pronoun.first());
        if (!word.equals("he") && !word.equals("she") && !word.equals("they") && !word.equals("it")) {
            return null;
        }
        boolean person = word.equals("he") || word.equals("she");
        int reach = person ? BLOCKS : 0;
        int from = pronoun.line().sentence().index();
        int block = pronoun.line().sentence().block();
        int last = from;
        for (int l = from; l >= 0 && from - l < CHAIN; l--) {
            if (last - l >= LINES || block - speech.lines.get(l).sentence().block() > reach) {
                return null;
            }
            Phrase found = in(l, word, l == from ? pronoun.first() : Integer.MAX_VALUE);
            if (found != null && !found.isPronoun()) {
                return found;
            }
            if (found != null && person) {
                // "Lee left. She was tired. … “I slept,” she said.": the same word keeps its person in mind
                last = l;
                block = speech.lines.get(l).sentence().block();
            }
        }
        return null;
    }

    /** Who speaks or acts in a line and may be meant, the last one first; the same pronoun where nobody else is. */
    private @Nullable Phrase in(int index, String word, int before) {
        List<Saying> sayings = speech.sayings.get(index);
        Phrase same = null;
        for (int s = sayings.size() - 1; s >= 0; s--) {
            Phrase source = sayings.get(s).source();
            if (source != null && source.end() <= before) {
                boolean speaks = says(sayings.get(s));
                if (!BareWords.all(source) && fits(source, word, speaks)) {
                    return source;
                }
                same = isSame(source, word) ? source : same;
            }
        }
        Phrase subject = ClauseSubject.of(speech.lines.get(index));
        if (subject != null && subject.end() <= before) {
            if (!BareWords.all(subject) && fits(subject, word, false)) {
                return subject;
            }
            same = isSame(subject, word) ? subject : same;
        }
        return same;
    }

    /** Companies offer and warn; whoever "said" or "told" under a name that no list holds is most often somebody. */
    private static boolean says(Saying saying) {
        Cue cue = saying.cue();
        return cue != null && (cue.verb().equals("say") || cue.verb().equals("tell"));
    }

    private static boolean isSame(Phrase phrase, String word) {
        return phrase.isPronoun() && phrase.line().lower(phrase.first()).equals(word);
    }

    /** @param speaks whether it is said to speak: then an unknown name is somebody's */
    private boolean fits(Phrase phrase, String word, boolean speaks) {
        return switch (word) {
            case "they" -> Sources.plural(phrase);
            case "it" -> !Sources.plural(phrase) && !gender.isPerson(phrase, speaks);
            case "he" -> !Sources.plural(phrase) && gender.isPerson(phrase, speaks) && gender.of(phrase) != 'f';
            default -> !Sources.plural(phrase) && gender.isPerson(phrase, speaks) && gender.of(phrase) != 'm';
        };
    }
}
