package org.daybrief.statement.speech;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** The rules of quotations in the order in which they are asked: the surest first. */
final class QuoteRules implements QuoteRule {

    /**
     * The quotation before this one.
     *
     * @param quote where it stands
     * @param speaker who spoke it; null where unknown
     * @param cue its cue
     */
    record Before(
            Placed quote,
            @Nullable Speaker speaker,
            @Nullable String cue) {}

    private static final List<QuoteRule> ALL = List.of(
            new SaidBehind(),
            new SignedBehind(),
            new AnyVerbBehind(),
            new SaidBefore(),
            new SaidAround(),
            new IntroducedByColon(),
            new SpeechGoesOn(),
            new SameParagraph(),
            new OwnParagraph(),
            new FragmentPair(),
            new ClaimOf(),
            new ActsInWords());

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, @Nullable Before before) {
        for (QuoteRule rule : ALL) {
            Spoken spoken = rule.apply(speech, quote, before);
            if (spoken != null) {
                note(speech.trail, rule, quote, spoken);
                return spoken;
            }
        }
        return null;
    }

    private static void note(Trail trail, QuoteRule rule, Placed quote, Spoken spoken) {
        if (!trail.isOn()) {
            return;
        }
        List<Span> words = new ArrayList<>();
        Phrase source = spoken.source();
        if (source != null) {
            words.add(source.line().span(source.first(), source.end()));
        }
        Saying saying = spoken.saying();
        if (saying != null) {
            words.add(saying.line().span(saying.first(), saying.end()));
        }
        trail.note(Trail.Kind.QUOTATION, "speaker", rule.getClass(), quote.span(), words);
    }
}
