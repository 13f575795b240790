package org.daybrief.statement;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Adds what the article tells in its own words that somebody said. */
final class IndirectSpeech {

    private IndirectSpeech() {}

    static void add(Speech speech, Speakers speakers, boolean[] told) {
        for (int l = 0; l < speech.lines.size(); l++) {
            List<Saying> sayings = speech.sayings.get(l);
            for (int s = 0; s < sayings.size(); s++) {
                Saying next = s + 1 < sayings.size() ? sayings.get(s + 1) : null;
                add(sayings.get(s), next, speakers, told);
            }
        }
    }

    private static void add(Saying saying, @Nullable Saying next, Speakers speakers, boolean[] told) {
        Line line = saying.line();
        int[] content = SaidContent.of(saying, next);
        if (content == null || saying.source() == null || holdsQuote(line, content[0], content[1], told)) {
            return;
        }
        Speaker speaker = speakers.of(saying.source());
        if (speaker == null) {
            return;
        }
        Span span = line.span(content[0], content[1]);
        LocalDate day = SaidOn.day(saying, span);
        line.sentence.quotations.add(new Quotation(
                "q" + (line.sentence.quotations.size() + 1),
                span,
                span.of(line.reading.text),
                Quotation.Kind.INDIRECT,
                speaker.name(),
                speaker.role(),
                saying.cueText(),
                day));
    }

    private static boolean holdsQuote(Line line, int first, int end, boolean[] told) {
        for (int i = first; i < end; i++) {
            if (line.isQuote(i) && told[line.quote(i)]) {
                return true;
            }
        }
        return false;
    }
}
