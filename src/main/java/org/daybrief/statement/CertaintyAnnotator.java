package org.daybrief.statement;

import java.util.Arrays;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.speech.Cue;
import org.daybrief.statement.speech.Saying;
import org.daybrief.statement.speech.Speech;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells how sure each sentence is of what it says and whether it says that something is not so. */
final class CertaintyAnnotator implements Annotator {

    private static final Certainty[] BY_FORCE = Arrays.stream(Cue.Force.values())
            .map(force -> Certainty.valueOf(force.name()))
            .toArray(Certainty[]::new);

    /** Who does not do this leaves the matter open: "did not say whether". */
    private static final WordSet TELL = WordSet.of(
            "say tell disclose reveal specify comment explain elaborate answer respond clarify state mention describe");

    @Override
    public void annotate(Reading reading) {
        Speech speech = reading.speech();
        for (SentenceReading sentence : reading.sentences) {
            Line line = speech.lines().get(sentence.index);
            Saying saying = speech.best(sentence.index);
            boolean main = saying == null || MainClause.holds(line, saying);
            Core core = Core.of(line, main ? saying : null);
            Certainty hedge = Condition.of(line, core, hedge(line, core));
            if (hedge == null && main && saying != null) {
                hedge = nested(speech, saying, core);
            }
            sentence.certainty = decide(saying, hedge);
            sentence.negated = Negation.in(line, core) || denies(saying);
        }
    }

    /** What the words of doubt in the clause say comes before what the verb of saying makes of it: a forecast stays a forecast. */
    private static Certainty decide(@Nullable Saying saying, @Nullable Certainty hedge) {
        if (saying == null || saying.cue() == null) {
            return hedge == null ? Certainty.STATED : hedge;
        }
        boolean untold = certainty(saying.cue()) == Certainty.CONFIRMED
                || TELL.contains(saying.cue().verb());
        if (hedge == Certainty.UNKNOWN || saying.negated() && untold) {
            return Certainty.UNKNOWN;
        }
        Certainty told = certainty(saying.cue());
        if (hedge == null || told == Certainty.DENIED || told == Certainty.UNKNOWN) {
            return saying.negated() && told == Certainty.DENIED ? Certainty.UNKNOWN : told;
        }
        return hedge;
    }

    private static Certainty certainty(Cue cue) {
        return BY_FORCE[cue.force().ordinal()];
    }

    private static boolean denies(@Nullable Saying saying) {
        return saying != null && saying.cue() != null && saying.cue().negates() != saying.negated();
    }

    /** "said it believed that": the stance of whoever is told to have spoken. */
    private static @Nullable Certainty nested(Speech speech, Saying saying, Core core) {
        for (Saying inner : speech.sayings(saying.line().sentence().index())) {
            boolean opens =
                    inner != saying && inner.source() != null && inner.source().first() == core.from();
            if (opens && inner.cue() != null && inner.first() > saying.first()) {
                return certainty(inner.cue()) == Certainty.STATED ? null : certainty(inner.cue());
            }
        }
        return null;
    }

    private static @Nullable Certainty hedge(Line line, Core core) {
        boolean[] main = null;
        Certainty first = null;
        for (int i = core.hedgesFrom(); i < core.to(); i++) {
            Hedges.Hedge hedge = line.isWord(i) ? Hedges.ENGLISH.at(line, i) : null;
            if (hedge == null || i > 0 && line.capitalised(i) && hedge.words().length == 1) {
                // "in May", "Will Holm"
                continue;
            }
            if (hedge.mainOnly() && main == null) {
                main = MainClause.of(line, core.from(), core.to());
            }
            if (!hedge.mainOnly() || main[i]) {
                if (hedge.certainty() == Certainty.UNKNOWN) {
                    return Certainty.UNKNOWN;
                }
                first = first == null ? hedge.certainty() : first;
            }
        }
        return first;
    }
}
