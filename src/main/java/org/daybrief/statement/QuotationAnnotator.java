package org.daybrief.statement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who says what: the quotations between marks, and what the article tells in its own words that somebody said. */
final class QuotationAnnotator implements Annotator {

    private static final QuoteRules RULES = new QuoteRules();

    @Override
    public void annotate(Reading reading) {
        Speech speech = Speech.of(reading);
        Speakers speakers = new Speakers(speech);
        boolean[] told = new boolean[reading.quoted.size()];
        Set<Saying> used = Collections.newSetFromMap(new IdentityHashMap<>());
        QuoteRules.Before before = null;
        for (Placed quote : speech.quotes) {
            Spoken spoken = RULES.apply(speech, quote, before);
            Speaker speaker = speaker(spoken, speakers);
            before = new QuoteRules.Before(quote, speaker, spoken == null ? null : spoken.cue());
            if (QuoteShape.isSpeech(speech, quote, spoken)) {
                told[quote.index()] = true;
                if (spoken != null && spoken.saying() != null) {
                    used.add(spoken.saying());
                }
                add(speech, quote, spoken, speaker);
            }
        }
        new IndirectSpeech(speech, speakers, used, told).add();
    }

    private static @Nullable Speaker speaker(@Nullable Spoken spoken, Speakers speakers) {
        if (spoken == null) {
            return null;
        }
        return spoken.source() == null ? spoken.speaker() : speakers.of(spoken.source());
    }

    private static void add(Speech speech, Placed quote, @Nullable Spoken spoken, @Nullable Speaker speaker) {
        SentenceReading sentence = speech.reading.sentences.get(quote.firstLine());
        Span span = QuoteShape.words(speech.reading.text, quote.span());
        LocalDate day = spoken == null || spoken.saying() == null ? null : SaidDay.named(spoken.saying(), quote.span());
        sentence.quotations.add(new Quotation(
                "q" + (sentence.quotations.size() + 1),
                span,
                span.of(speech.reading.text),
                QuoteShape.kind(speech, quote),
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.role(),
                spoken == null ? null : spoken.cue(),
                day));
    }
}
