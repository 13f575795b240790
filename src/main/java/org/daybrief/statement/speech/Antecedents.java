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
        int index = pronoun.line().sentence().index();
        int block = pronoun.line().sentence().block();
        int reach = word.equals("he") || word.equals("she") ? BLOCKS : 0;
        for (int l = index;
                l >= 0
                        && index - l < LINES
                        && block - speech.lines.get(l).sentence().block() <= reach;
                l--) {
            Phrase found = in(l, word, l == index ? pronoun.first() : Integer.MAX_VALUE);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Phrase in(int index, String word, int before) {
        List<Saying> sayings = speech.sayings.get(index);
        for (int s = sayings.size() - 1; s >= 0; s--) {
            Phrase source = sayings.get(s).source();
            if (source != null && source.end() <= before && !BareWords.all(source) && fits(source, word)) {
                return source;
            }
        }
        Phrase subject = ClauseSubject.of(speech.lines.get(index));
        return subject != null && subject.end() <= before && !BareWords.all(subject) && fits(subject, word)
                ? subject
                : null;
    }

    private boolean fits(Phrase phrase, String word) {
        return switch (word) {
            case "they" -> Sources.plural(phrase);
            case "it" -> !Sources.plural(phrase) && !gender.isPerson(phrase);
            case "he" -> !Sources.plural(phrase) && gender.isPerson(phrase) && gender.of(phrase) != 'f';
            default -> !Sources.plural(phrase) && gender.isPerson(phrase) && gender.of(phrase) != 'm';
        };
    }
}
