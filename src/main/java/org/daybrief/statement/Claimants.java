package org.daybrief.statement;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.speech.Cues;
import org.daybrief.statement.speech.SaidContent;
import org.daybrief.statement.speech.Saying;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The claimants of the figures of one sentence: who speaks the innermost words that hold the figure. */
final class Claimants {

    /** Things do these, not somebody who gives a number: "the strain highlights", "the vote shows". */
    private static final WordSet OF_THINGS = WordSet.of("""
            highlight show reflect mean underline underscore demonstrate mark prove signal illustrate point""");

    private static final WordSet ADJUNCTS =
            WordSet.of("on in at during after before as while from when ahead following");

    private final Reading reading;
    private final SentenceTokens row;
    private final List<Quotation> quotations;
    private final List<Saying> sayings;
    /** What each of the sayings says, null where nothing was found. */
    private final @Nullable Span[] contents;

    private final Hedging hedging;
    private final Line line;

    Claimants(Reading reading, SentenceReading sentence, List<Quotation> quotations, List<Saying> sayings) {
        this.line = reading.speech().lines().get(sentence.index);
        this.reading = reading;
        this.row = reading.tokensOf(sentence);
        this.quotations = quotations;
        this.sayings = sayings;
        this.contents = new Span[sayings.size()];
        for (int k = 0; k < contents.length; k++) {
            contents[k] = content(sayings.get(k), k + 1 < contents.length ? sayings.get(k + 1) : null);
        }
        this.hedging = new Hedging(row);
    }

    /** The same figure with its claimant, hedge and day. */
    Figure claimed(Figure figure) {
        Quotation quotation = quotation(figure.span());
        Saying saying = saying(figure.span());
        String hedge = hedging.of(
                figure, quotation == null ? null : quotation.cue(), saying == null ? null : saying.cueText());
        String claimant = claimant(quotation, saying);
        int content = quotation == null ? -1 : quotation.span().begin();
        if (quotation != null && quotation.kind() == Quotation.Kind.INDIRECT && hedging.isOthers(figure, content)) {
            claimant = null;
        }
        if (quotation == null && claimant == null) {
            claimant = Reckoning.source(line, figure.span().begin());
        }
        if (claimant == null) {
            claimant = Hearsay.before(row, row.tokenAt(figure.span().begin()));
            if (claimant != null) {
                reading.trail.note(Trail.Kind.FIGURE, "claimant: hearsay", Hearsay.class, figure.span(), List.of());
            }
        } else {
            note(figure, quotation, saying);
        }
        if (hedge != null) {
            reading.trail.note(Trail.Kind.FIGURE, "hedge: word of doubt", Hedging.class, figure.span(), List.of());
        }
        LocalDate day = quotation == null || quotation.saidOn() == null ? reading.published() : quotation.saidOn();
        return new Figure(
                figure.id(),
                figure.span(),
                figure.text(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.unit(),
                figure.counted(),
                claimant,
                hedge,
                day,
                figure.partOf(),
                figure.rule());
    }

    private void note(Figure figure, @Nullable Quotation quotation, @Nullable Saying saying) {
        if (saying != null && reading.trail.isOn()) {
            Span cue = saying.line().span(saying.first(), saying.end());
            reading.trail.note(
                    Trail.Kind.FIGURE, "claimant: saying", Claimants.class, figure.span(), cue.begin(), cue.end());
        } else if (quotation != null) {
            reading.trail.note(
                    Trail.Kind.FIGURE, "claimant: speaker of the quotation", Claimants.class, figure.span(), List.of());
        }
    }

    /** The speaker's full name where one person speaks, else the source's words: "Oslo and Danish intelligence". */
    private static @Nullable String claimant(@Nullable Quotation quotation, @Nullable Saying saying) {
        Phrase source = saying == null ? null : saying.source();
        String words = source == null || source.isPronoun() ? null : source.text();
        String speaker = quotation == null || !quotation.tellsWho() ? null : quotation.speaker();
        boolean several = words != null && speaker != null && words.contains(" and ") && words.contains(speaker);
        return speaker == null || several ? words : speaker;
    }

    /** The one that begins last of those that hold the figure: "Kyiv said it believed | there were 900". */
    private @Nullable Quotation quotation(Span figure) {
        Quotation best = null;
        for (Quotation quotation : quotations) {
            boolean holds = quotation.span().contains(figure.begin()) && quotation.speaker() != null;
            if (holds
                    && !(quotation.kind() == Quotation.Kind.INDIRECT
                            && isAdjunct(quotation.span().begin()))
                    && !isOfThings(quotation)
                    && (best == null || quotation.span().begin() > best.span().begin())) {
                best = quotation;
            }
        }
        return best;
    }

    private boolean isOfThings(Quotation quotation) {
        Cues.Entry entry = quotation.cue() == null ? null : Cues.ENGLISH.find(quotation.cue());
        return entry != null && OF_THINGS.contains(entry.cue().verb());
    }

    /** "“…,” the mayor said on the last day of a five-day tour": behind a direct quotation that is when, not what. */
    private boolean isAdjunct(int content) {
        for (Quotation other : quotations) {
            boolean before =
                    other.kind() == Quotation.Kind.DIRECT && other.span().end() <= content;
            if (before && other.span().end() > row.at(row.begin).begin()) {
                return ADJUNCTS.contains(row.lower(row.tokenAt(content)));
            }
        }
        return false;
    }

    private static @Nullable Span content(Saying saying, @Nullable Saying next) {
        if (saying.source() == null
                || saying.cue() != null && OF_THINGS.contains(saying.cue().verb())) {
            return null;
        }
        int[] content = SaidContent.of(saying, next);
        return content == null ? null : saying.line().span(content[0], content[1]);
    }

    private @Nullable Saying saying(Span figure) {
        for (int k = contents.length - 1; k >= 0; k--) {
            Span content = contents[k];
            if (content != null && content.contains(figure.begin()) && !isAdjunct(content.begin())) {
                return sayings.get(k);
            }
        }
        return null;
    }
}
