package org.daybrief.statement.speech;

import java.util.List;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** All reasons why words between marks are nobody's speech, the surest first. */
final class NotSpeechRules implements NotSpeech {

    private static final List<NotSpeech> ALL = List.of(
            new SoCalled(), //
            new KnownAs(),
            new OtherMarks(),
            new TitleOfWork(),
            new LeftOpen(),
            new LoneWords());

    @Override
    public boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken) {
        for (NotSpeech reason : ALL) {
            if (reason.holds(speech, quote, spoken)) {
                speech.trail.note(Trail.Kind.QUOTATION, "left out", reason.getClass(), quote.span());
                return true;
            }
        }
        return false;
    }
}
