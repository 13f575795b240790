package org.daybrief.statement;

import java.util.Arrays;
import java.util.Locale;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.speech.Cue;
import org.daybrief.statement.speech.Saying;
import org.daybrief.statement.speech.Speech;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
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
            Certainty doubt = hedge(line, core, sentence.span, reading.trail);
            Certainty hedge = Condition.of(line, core, doubt);
            if (hedge != doubt) {
                reading.trail.note(Trail.Kind.CERTAINTY, "condition", Condition.class, sentence.span);
            }
            if (hedge == null) {
                hedge = quoted(reading, sentence, line, core);
            }
            if (hedge == null && main && saying != null) {
                hedge = nested(speech, saying, core);
            }
            sentence.certainty = decide(saying, hedge);
            if (saying != null && saying.cue() != null && reading.trail.isOn()) {
                Span cue = line.span(saying.first(), saying.end());
                String rule = "cue: " + saying.cue().force().name().toLowerCase(Locale.ROOT);
                reading.trail.note(Trail.Kind.CERTAINTY, rule, Cue.class, sentence.span, cue.begin(), cue.end());
                if (denies(saying)) {
                    reading.trail.note(
                            Trail.Kind.NEGATION, "cue that denies", Cue.class, sentence.span, cue.begin(), cue.end());
                }
            }
            sentence.negated = Negation.in(line, core, sentence.span, reading.trail) || denies(saying);
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

    /** Whether it stands in the main clause of what is told or at the verb of saying itself. */
    private static boolean isMain(Line line, Core core, int i) {
        return i < core.from() || MainClause.of(line, core.from(), core.to())[i];
    }

    /** What somebody says between marks: its conditions, and what it leaves open. */
    private static @Nullable Certainty quoted(Reading reading, SentenceReading sentence, Line line, Core core) {
        Line said = QuotedDoubt.line(reading, sentence, line, core);
        if (said == null || said.size() == 0) {
            return null;
        }
        Core whole = new Core(0, said.size(), 0);
        Certainty doubt = hedge(said, whole, sentence.span, Trail.OFF);
        Certainty inside = Condition.of(said, whole, doubt);
        if (inside != doubt || doubt == Certainty.UNKNOWN) {
            reading.trail.note(Trail.Kind.CERTAINTY, "inside the marks", QuotedDoubt.class, sentence.span);
            return inside;
        }
        return null;
    }

    private static @Nullable Certainty hedge(Line line, Core core, Span sentence, Trail trail) {
        boolean[] main = null;
        Certainty first = null;
        for (int i = core.hedgesFrom(); i < core.to(); i++) {
            Hedges.Hedge hedge = line.isWord(i) ? Hedges.ENGLISH.at(line, i) : null;
            boolean open = hedge == null && NotKnown.at(line, i) && isMain(line, core, i);
            if (open) {
                trail.note(
                        Trail.Kind.CERTAINTY,
                        "question left open",
                        NotKnown.class,
                        sentence,
                        line.begin(i),
                        line.end(i));
                return Certainty.UNKNOWN;
            }
            if (hedge == null || i > 0 && line.capitalised(i) && hedge.words().length == 1) {
                // "in May", "Will Holm"
                continue;
            }
            boolean any = hedge.scope() == Hedges.Scope.ANY;
            if (!any && main == null) {
                main = MainClause.of(line, core.from(), core.to());
            }
            if ((any || main[i]) && hedge.counts(line, core, i)) {
                int last = i + hedge.words().length - 1;
                trail.note(
                        Trail.Kind.CERTAINTY, "word of doubt", Hedges.class, sentence, line.begin(i), line.end(last));
                if (hedge.certainty() == Certainty.UNKNOWN) {
                    return Certainty.UNKNOWN;
                }
                first = first == null ? hedge.certainty() : first;
            }
        }
        return first;
    }
}
