package org.daybrief.statement.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.daybrief.statement.name.NamesRead;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads who says what: the words between quotation marks, and what the text tells in its own words. Holds no state. */
public final class SpeechReader {

    private static final QuoteRules RULES = new QuoteRules();
    private static final NotSpeech NOT_SPEECH = new NotSpeechRules();

    /** Words between marks in order, then those told. */
    public List<SaidWords> read(Speech speech, NamesRead names) {
        List<SaidWords> said = new ArrayList<>();
        Speakers speakers = new Speakers(speech, names);
        boolean[] told = new boolean[speech.quoted.size()];
        Set<Saying> used = Collections.newSetFromMap(new IdentityHashMap<>());
        QuoteRules.Before before = null;
        for (Placed quote : speech.quotes) {
            Spoken spoken = RULES.apply(speech, quote, before);
            Speaker speaker = speaker(spoken, speakers);
            before = new QuoteRules.Before(quote, speaker, spoken == null ? null : spoken.cue());
            if (!NOT_SPEECH.holds(speech, quote, spoken)) {
                told[quote.index()] = true;
                if (spoken != null && spoken.saying() != null) {
                    used.add(spoken.saying());
                }
                said.add(words(speech, quote, spoken, speaker));
            }
        }
        new IndirectSpeech(speech, speakers, used, told).add(said);
        return said;
    }

    private static @Nullable Speaker speaker(@Nullable Spoken spoken, Speakers speakers) {
        if (spoken == null) {
            return null;
        }
        return spoken.source() == null ? spoken.speaker() : speakers.of(spoken.source());
    }

    private static SaidWords words(Speech speech, Placed quote, @Nullable Spoken spoken, @Nullable Speaker speaker) {
        Span span = QuoteShape.words(speech.text, quote.span());
        return new SaidWords(
                quote.firstLine(),
                span,
                QuoteShape.kind(speech, quote),
                speaker,
                spoken == null ? null : spoken.cue(),
                spoken == null ? null : spoken.saying());
    }
}
