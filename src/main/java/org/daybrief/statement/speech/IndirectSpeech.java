package org.daybrief.statement.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybrief.statement.clause.Line;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Adds what the article tells in its own words that somebody said. Where its sentence has only "he" or "she", that word is
 * the speaker: no page prints it as a name, and a reader of the data still learns that the words are somebody's.
 */
final class IndirectSpeech {

    private static final String[] RULES = Arrays.stream(Saying.Shape.values())
            .map(shape -> "indirect: " + shape.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toArray(String[]::new);

    private final Speech speech;
    private final Speakers speakers;
    private final Set<Saying> used;
    private final boolean[] told;

    /**
     * @param used sayings that serve a quotation between marks
     * @param told by index among the quoted stretches: whether it is somebody's words
     */
    IndirectSpeech(Speech speech, Speakers speakers, Set<Saying> used, boolean[] told) {
        this.speech = speech;
        this.speakers = speakers;
        this.used = used;
        this.told = told;
    }

    void add(List<SaidWords> said) {
        for (List<Saying> sayings : speech.all) {
            for (int s = 0; s < sayings.size(); s++) {
                if (!used.contains(sayings.get(s)) && !isInside(sayings, s)) {
                    add(sayings.get(s), s + 1 < sayings.size() ? sayings.get(s + 1) : null, said);
                }
            }
        }
    }

    /** Whether it is a stance that somebody else tells: "Lee said that parents want". */
    private static boolean isInside(List<Saying> sayings, int index) {
        Saying inner = sayings.get(index);
        for (int s = 0; s < sayings.size() && !inner.isSpeech(); s++) {
            Saying outer = sayings.get(s);
            boolean behind = s < index && outer.shape() != Saying.Shape.SHARED;
            if (s != index && outer.isSpeech() && (behind || outer.shape() == Saying.Shape.ACCORDING_TO)) {
                return true;
            }
        }
        return false;
    }

    private void add(Saying saying, @Nullable Saying next, List<SaidWords> said) {
        Line line = saying.line();
        int[] content = SaidContent.of(saying, next);
        if (content == null
                || saying.source() == null
                || pointsNowhere(saying)
                || holdsQuote(line, content, saying.isVerbal())) {
            return;
        }
        Speaker speaker =
                saying.source().isPronoun() ? new Speaker(saying.source().text(), null) : speakers.of(saying.source());
        if (speaker == null) {
            return;
        }
        Span span = line.span(content[0], content[1]);
        if (speech.trail.isOn()) {
            Span trigger = line.span(saying.first(), saying.first() + 1);
            speech.trail.note(
                    Trail.Kind.QUOTATION,
                    RULES[saying.shape().ordinal()],
                    IndirectSpeech.class,
                    span,
                    trigger.begin(),
                    trigger.end());
        }
        said.add(new SaidWords(
                line.sentence().index(), span, SaidWords.Kind.INDIRECT, speaker, saying.cueText(), saying));
    }

    /** "I", "we", and what "it" or "they" hold: who that is, a reader of the one sentence cannot know. */
    private static boolean pointsNowhere(Saying saying) {
        if (!saying.source().isPronoun()) {
            return false;
        }
        return switch (saying.line().lower(saying.source().first())) {
            case "he", "she" -> false;
            case "they", "it" -> !saying.isSpeech();
            default -> true;
        };
    }

    private boolean holdsQuote(Line line, int[] content, boolean verbal) {
        for (int i = content[0]; i < content[1]; i++) {
            if (line.isQuote(i) && (told[line.quote(i)] || !verbal)) {
                return true;
            }
        }
        return false;
    }
}
